package vn.ntm.assignment.arithmetic;

import org.jspecify.annotations.Nullable;

/**
 * What a check came to.
 *
 * @param computed what the parts come to, "1629/94 = 17.3"
 * @param atMost what they come to at most, when some are left out
 */
public record Outcome(
        Result result,
        @Nullable String stated,
        @Nullable String computed,
        @Nullable String atMost,
        String message,
        String messageEn) {

    public enum Result {
        HOLDS,
        MISMATCH,
        /** A figure that it needs is not there. */
        UNDECIDED
    }

    static Outcome of(boolean holds, @Nullable Object stated, Object computed, String vi, String en) {
        return new Outcome(
                holds ? Result.HOLDS : Result.MISMATCH,
                stated == null ? null : stated.toString(),
                computed.toString(),
                null,
                vi,
                en);
    }

    static Outcome missing(String reference) {
        return new Outcome(
                Result.UNDECIDED,
                null,
                null,
                null,
                "Chưa có số liệu %s.".formatted(reference),
                "There is no figure %s yet.".formatted(reference));
    }
}
