package vn.ntm.platform.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

/** JSON Merge Patch (RFC 7396): what is named changes, null clears, what is not named stays. */
@ApplicationScoped
public class MergePatch {

    private final ObjectMapper json;

    MergePatch(ObjectMapper json) {
        this.json = json;
    }

    public <T> T apply(T current, Map<String, @Nullable Object> patch, Class<T> type) {
        Map<String, @Nullable Object> content = json.convertValue(current, new TypeReference<>() {});
        try {
            return json.readValue(json.writeValueAsBytes(merged(content, patch)), type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, @Nullable Object> merged(Map<String, @Nullable Object> content, Map<?, ?> patch) {
        var result = new HashMap<String, @Nullable Object>(content);
        patch.forEach((name, change) -> {
            var known = result.get((String) name);
            result.put((String) name, change instanceof Map<?, ?> inner ? merged(children(known), inner) : change);
        });
        return result;
    }

    private static Map<String, @Nullable Object> children(@Nullable Object known) {
        var children = new HashMap<String, @Nullable Object>();
        if (known instanceof Map<?, ?> map) {
            map.forEach((name, value) -> children.put((String) name, value));
        }
        return children;
    }
}
