package vn.ntm.platform.problem;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong.
 *
 * @param pointer Where: a JSON pointer (RFC 6901) into the request body, or into the draft that is sent; /remarks/ and the number of a remark; or the parameter's name.
 * @param code Stable: which rule.
 * @param value What stands there, cut if it is long; null where nothing does.
 * @param message The rule, in both languages.
 */
public record Violation(
        String pointer, String code, @Nullable Object value, Words message) {

    public Violation {
        pointer = Shown.text(pointer);
        value = Shown.value(value);
    }
}
