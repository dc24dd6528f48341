package vn.ntm.platform.problem;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong.
 *
 * @param pointer where, as JSON Pointer (RFC 6901) into the request body, or the parameter's name
 */
public record Violation(
        String pointer, String code, @Nullable Object value, Words message) {

    public Violation {
        pointer = Shown.text(pointer);
        value = Shown.value(value);
    }
}
