package vn.ntm.criteria.set;

import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.criteria.rule.Faults;
import vn.ntm.criteria.rule.Rule;
import vn.ntm.criteria.rule.RuleForm;
import vn.ntm.criteria.rule.Standard.IndicatorRule;
import vn.ntm.criteria.rule.Threshold;
import vn.ntm.events.CriteriaEvent.IndicatorLine;

/**
 * "Chỉ tiêu": what is looked at.
 *
 * @param number as the decision numbers it, {@code 17.9}; belongs to its set
 * @param name In Vietnamese, as the decision words it.
 * @param nameEn In English; null where there is none.
 * @param unit What its value is counted in: "%", "triệu đồng/người/năm".
 * @param valueType What its value is.
 * @param rule When it is met: one of atLeast, atMost, equals (a number, or {"byRegion": {"BTB": 98}}, {"byCommuneGroup": {"1": 40}},
 *     {"byYear": {"2024": 45}}, {"provinceDefined": true}; null while the figure is not established), between (low, high),
 *     isTrue, none (there may be none: true says that there is none, or a count of 0), increases, decreases (against the year
 *     before), allOf (a list of rules, each with its part); beside it notApplicableWhen (declared, regions or communeGroups).
 *     atLeast takes a level of a scale too. Null while nobody has said.
 * @param note What the decision says of it.
 * @param confidence How sure we are, until an administrator has compared it.
 * @param shareOf where its value is not reported but counted from the units below
 */
public record Indicator(
        @NotBlank @Size(max = 20) String number,
        @NotBlank @Size(max = 2_000) String name,
        @Size(max = 2_000) @Nullable String nameEn,
        @Size(max = 100) @Nullable String unit,
        @NotNull ValueType valueType,
        @Nullable Map<String, @Nullable Object> rule,
        @Size(max = 2_000) @Nullable String note,
        @Nullable Confidence confidence,
        @Valid @Nullable ShareOf shareOf) {

    public Indicator {
        nameEn = Given.orNull(nameEn);
        unit = Given.orNull(unit);
        note = Given.orNull(note);
        confidence = confidence == null || confidence.nothing() ? null : confidence;
        rule = rule == null ? null : Composed.of(rule);
    }

    /**
     * How sure we are, until an administrator has compared it with the decision.
     *
     * @param wording Of its name: high, medium, low, unknown.
     * @param threshold Of its threshold: high, medium, low, unknown.
     */
    @Schema(name = "IndicatorConfidence")
    public record Confidence(
            @Size(max = 50) @Nullable String wording,
            @Size(max = 50) @Nullable String threshold) {

        public Confidence {
            wording = Given.orNull(wording);
            threshold = Given.orNull(threshold);
        }

        boolean nothing() {
            return wording == null && threshold == null;
        }
    }

    IndicatorLine line() {
        return new IndicatorLine(number, name, unit);
    }

    Rule rule(String pointer, Faults faults) {
        if (rule != null) {
            return RuleForm.read(rule, pointer, faults);
        }
        return valueType.measured() ? new Rule.AtLeast(new Threshold.NotEstablished()) : new Rule.IsTrue(false);
    }

    IndicatorRule numberedRule() {
        return new IndicatorRule(number, rule("", (pointer, code, value, vi, en) -> {
            throw new IllegalStateException("Indicator " + number + " was stored with a broken rule: " + code);
        }));
    }
}
