package vn.ntm.gateway.contract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** The joined document with the words of one language; the services write both into theirs ({@code x-vi}). */
enum InOneLanguage {
    ENGLISH,
    VIETNAMESE;

    private static final String WORDS = "x-vi";

    static InOneLanguage wanted(@Nullable String wanted) {
        return wanted != null && wanted.toLowerCase(Locale.ROOT).startsWith("vi") ? VIETNAMESE : ENGLISH;
    }

    JsonObject of(JsonObject document) {
        var copy = document.copy();
        operations(copy).forEach(this::say);
        objects(copy.getJsonArray("tags")).forEach(this::name);
        return copy;
    }

    private void say(JsonObject operation) {
        var vi = operation.remove(WORDS);
        if (this == VIETNAMESE && vi instanceof JsonObject words) {
            operation.put("summary", words.getString("summary"));
            operation.put(
                    "description",
                    Optional.ofNullable(words.getString("description"))
                            .map(text -> text + "\n\n" + roles(operation))
                            .orElse(roles(operation)));
        }
    }

    private static String roles(JsonObject operation) {
        if (objects(operation.getJsonArray("security")).isEmpty()) {
            return "Không cần đăng nhập.";
        }
        var roles = operation.getJsonArray("x-roles", new JsonArray()).stream()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return roles.isEmpty() ? "Mọi tài khoản đã đăng nhập." : "Vai trò: " + roles + ".";
    }

    private void name(JsonObject tag) {
        var vi = tag.remove(WORDS);
        if (this == VIETNAMESE && vi instanceof JsonObject words) {
            tag.put("x-displayName", words.getString("name"));
            tag.put("description", words.getString("name") + ". " + words.getString("description"));
        }
    }

    private static List<JsonObject> operations(JsonObject document) {
        return document.getJsonObject("paths", new JsonObject()).stream()
                .map(path -> (JsonObject) path.getValue())
                .flatMap(path -> path.stream())
                .map(operation -> operation.getValue())
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .toList();
    }

    private static List<JsonObject> objects(@Nullable JsonArray array) {
        return array == null
                ? List.of()
                : array.stream()
                        .filter(JsonObject.class::isInstance)
                        .map(JsonObject.class::cast)
                        .toList();
    }
}
