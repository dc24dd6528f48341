package vn.ntm.platform.problem;

import org.jspecify.annotations.Nullable;

/**
 * What may be done about it.
 *
 * @param action What to do, in the language asked for.
 * @param role who may do it, or null for the caller himself
 * @param link where, or null
 */
public record Remedy(
        Words action, @Nullable String role, @Nullable String link) {

    public static Remedy of(String vi, String en) {
        return new Remedy(new Words(vi, en), null, null);
    }

    public static Remedy by(String role, String vi, String en) {
        return new Remedy(new Words(vi, en), role, null);
    }
}
