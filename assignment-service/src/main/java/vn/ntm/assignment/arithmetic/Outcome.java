package vn.ntm.assignment.arithmetic;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a check came to.
 *
 * @param result The verdict.
 * @param stated What is stated; null where one figure is missing.
 * @param computed What the parts come to, "1629/94 = 17.3"; null where one figure is missing.
 * @param atMost What they come to at most, where some are left out; else null.
 * @param message The verdict in Vietnamese.
 * @param messageEn The verdict in English.
 */
public record Outcome(
        Result result,
        @Nullable String stated,
        @Nullable String computed,
        @Nullable String atMost,
        String message,
        String messageEn) {

    /** Whether figures follow from one another. */
    @Schema(name = "CheckVerdict")
    public enum Result {
        /** They do. */
        HOLDS,
        /** They do not. */
        MISMATCH,
        /** A figure that the check needs is not there. */
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
