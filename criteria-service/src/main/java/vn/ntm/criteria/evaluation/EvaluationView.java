package vn.ntm.criteria.evaluation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.ntm.criteria.evaluation.Answer.OfCriterion;
import vn.ntm.criteria.rule.Region;
import vn.ntm.criteria.rule.Verdict;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Period;

/**
 * One evaluation whole: by what it was made, and what came of it.
 *
 * @param id Its id.
 * @param set The set's code.
 * @param version The number of the version that counted.
 * @param adaptation what the unit's province asks for more; null where nothing
 * @param organisation The unit's code.
 * @param period The period whose values were judged.
 * @param year Whose thresholds counted.
 * @param region Where the unit stands; null if nobody has said.
 * @param communeGroup 1 to 3; null if nobody has said.
 * @param speciallyDifficult Whether it is a specially difficult unit.
 * @param cause What it was made for: values sent, reports accepted, a new version.
 * @param evaluatedAt When it was made.
 * @param evaluatedBy The account that made it, or the service itself.
 * @param latest whether no newer one of the same unit, set and period has followed
 * @param verdict Of the whole set.
 * @param met How many criteria are met.
 * @param of How many criteria the set has for the unit.
 * @param summary "đạt 4/7 tiêu chí; còn thiếu: …"
 * @param summaryEn The same in English.
 * @param criteria each indicator with the value used, the verdict, its reason and the distance to the standard
 */
record EvaluationView(
        UUID id,
        Code set,
        int version,
        @Nullable UUID adaptation,
        String organisation,
        Period period,
        int year,
        @Nullable Region region,
        @Nullable Integer communeGroup,
        boolean speciallyDifficult,
        String cause,
        Instant evaluatedAt,
        String evaluatedBy,
        boolean latest,
        Verdict verdict,
        int met,
        int of,
        String summary,
        String summaryEn,
        List<OfCriterion> criteria) {}
