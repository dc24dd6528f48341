package vn.ntm.criteria.adaptation;

import java.time.Instant;
import java.time.LocalDate;

import vn.ntm.kernel.Code;

/**
 * What a body asks for beyond a set, as it stands.
 *
 * @param set The set's code.
 * @param organisation The body that adapted it.
 * @param number How often it was adapted; the revision.
 * @param validFrom The first day that it counts for.
 * @param content What is asked for.
 * @param decidedBy The account that wrote it.
 * @param decidedAt When it was written.
 */
record AdaptationView(
        Code set,
        Code organisation,
        int number,
        LocalDate validFrom,
        Terms content,
        String decidedBy,
        Instant decidedAt) {}
