package vn.ntm.criteria.recognition;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/**
 * One recognition as it stood on a day.
 *
 * @param id Its id.
 * @param code How the dossier is called.
 * @param unit The unit's code.
 * @param unitName The unit's name.
 * @param set The set's code.
 * @param setVersion The number of the version that it is judged by.
 * @param tier ntm, nang-cao or kieu-mau.
 * @param year The year it is registered for.
 * @param at The day that is looked at.
 * @param state at the end of that day
 * @param holds whether the unit held the tier on it
 * @param decision Number of the decision; null before there is one.
 * @param decidedOn The day of the decision; null before there is one.
 * @param revokedOn The day of the revocation; null unless it was revoked by that day.
 */
record RecognitionLine(
        UUID id,
        Code code,
        Code unit,
        String unitName,
        Code set,
        int setVersion,
        Code tier,
        int year,
        LocalDate at,
        State state,
        boolean holds,
        @Nullable String decision,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate revokedOn) {}
