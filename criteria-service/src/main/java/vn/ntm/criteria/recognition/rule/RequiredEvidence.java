package vn.ntm.criteria.recognition.rule;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/**
 * A document that the dossier must hold.
 *
 * @param kind As an evidence item names it: to-trinh.
 * @param name In Vietnamese.
 * @param nameEn In English.
 * @param before the step that needs it
 * @param until the last day on which it is asked for, or null
 * @param confidence How sure we are that the law says so.
 */
public record RequiredEvidence(
        Code kind,
        String name,
        String nameEn,
        Before before,
        @Nullable LocalDate until,
        Confidence confidence) {

    /** The steps of the procedure that ask for documents, in their order. */
    public enum Before {
        SELF_ASSESS,
        EXAMINE,
        APPRAISE,
        VOTE,
        DECIDE
    }

    public boolean neededFor(Before step, LocalDate day) {
        return before.compareTo(step) <= 0 && (until == null || !day.isAfter(until));
    }
}
