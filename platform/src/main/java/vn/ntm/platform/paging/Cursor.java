package vn.ntm.platform.paging;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** Where a stretch of a list ended. Opaque to callers. */
public record Cursor(List<String> key) {

    private static final String SEPARATOR = "\n";

    static Cursor after(List<?> key) {
        return new Cursor(key.stream().map(Object::toString).toList());
    }

    public static Cursor valueOf(String text) {
        var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        return new Cursor(Arrays.stream(plain.split(SEPARATOR, -1)).toList());
    }

    @Override
    public String toString() {
        var plain = key.stream().collect(Collectors.joining(SEPARATOR));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }
}
