package vn.ntm.criteria.recognition;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/**
 * One recognition as it stood on a day.
 *
 * @param state at the end of that day
 * @param holds whether the unit held the tier on it
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
