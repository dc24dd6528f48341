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
 * @param adaptation what the unit's province asks for more; null where nothing
 * @param latest whether no newer one of the same unit, set and period has followed
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
