package vn.ntm.criteria.set;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.ntm.criteria.rule.Faults;
import vn.ntm.criteria.rule.Rule;
import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Violation;

/** What the content of a version must keep, all of it told at once. */
final class ContentRules {

    private static final Pattern CRITERION_NUMBER = Pattern.compile("[1-9]\\d{0,2}");
    private static final Pattern PART = Pattern.compile("(\\.[1-9]\\d{0,2}){1,3}");

    private static final int LONGEST_CODE = 80;

    private final Code set;
    private final Findings findings = new Findings();

    private ContentRules(Code set) {
        this.set = set;
    }

    /** @param before the version that is published now, which this one would follow */
    static List<Violation> broken(CriteriaSet set, Content content, @Nullable SetVersion before) {
        var rules = new ContentRules(set.code());
        new ValidityRules(set, rules.findings).check(content, before);
        rules.check(content);
        return rules.findings.all();
    }

    /** The same rules for criteria that somebody adds. */
    static List<Violation> brokenAdditions(Code set, List<Criterion> criteria) {
        var rules = new ContentRules(set);
        for (int i = 0; i < criteria.size(); i++) {
            rules.check("/criteria/" + i, criteria.get(i));
        }
        return rules.findings.all();
    }

    private void check(Content content) {
        if (content.criteria().isEmpty()) {
            findings.say("/criteria", "empty", null, "Bộ tiêu chí không có tiêu chí nào.", "The set has no criterion.");
        }
        for (int i = 0; i < content.criteria().size(); i++) {
            check("/criteria/" + i, content.criteria().get(i));
        }
        counts(content);
        bands(content.bands());
    }

    private void check(String pointer, Criterion criterion) {
        if (!CRITERION_NUMBER.matcher(criterion.number()).matches()) {
            findings.say(
                    pointer + "/number",
                    "no-number",
                    criterion.number(),
                    "Không phải số từ 1 đến 999.",
                    "Not 1 to 999.");
        }
        findings.criterion(pointer + "/number", criterion.number());
        if (criterion.indicators().isEmpty() && !criterion.pending()) {
            findings.say(
                    pointer + "/indicators",
                    "empty",
                    null,
                    "Tiêu chí không có chỉ tiêu; tiêu chí không chia nhỏ có một chỉ tiêu mang số của nó.",
                    "The criterion has no indicator; one that is not divided has one indicator of its own number.");
        }
        for (int i = 0; i < criterion.indicators().size(); i++) {
            check(
                    pointer + "/indicators/" + i,
                    criterion,
                    criterion.indicators().get(i));
        }
    }

    private void check(String pointer, Criterion criterion, Indicator indicator) {
        if (!belongs(criterion, indicator.number())) {
            findings.say(
                    pointer + "/number",
                    "not-of-this-criterion",
                    indicator.number(),
                    "Số của chỉ tiêu phải bắt đầu bằng số của tiêu chí.",
                    "An indicator's number begins with its criterion's.");
        }
        findings.indicator(pointer + "/number", indicator.number());
        if (set.text().length() + 1 + indicator.number().length() > LONGEST_CODE) {
            findings.say(
                    pointer + "/number",
                    "code-too-long",
                    set + "." + indicator.number(),
                    "Mã của chỉ tiêu dài quá 80 ký tự.",
                    "The indicator's code is longer than 80 characters.");
        }
        var rule = indicator.rule(pointer + "/rule", findings);
        measure(pointer, indicator, rule);
        reachable(pointer + "/rule", indicator, rule, findings);
    }

    /** Nobody reaches 150 percent, or 3.5 of what is counted. */
    static void reachable(String pointer, Indicator indicator, Rule rule, Faults faults) {
        rule.values()
                .filter(value -> !indicator.valueType().canBe(value))
                .findFirst()
                .ifPresent(value -> faults.say(
                        pointer,
                        "threshold-out-of-range",
                        value,
                        "Chỉ tiêu %s không thể có giá trị này: tỷ lệ từ 0 đến 100, số lượng là số nguyên, không âm."
                                .formatted(indicator.number()),
                        "Indicator %s cannot have this value: a percentage lies between 0 and 100, a count is whole and not negative."
                                .formatted(indicator.number())));
    }

    private void measure(String pointer, Indicator indicator, Rule rule) {
        boolean unit = indicator.unit() != null && !indicator.unit().isBlank();
        if (!unit && (indicator.valueType().measured() || measures(rule))) {
            findings.say(
                    pointer + "/unit",
                    "unit-missing",
                    null,
                    "Giá trị đo được phải có đơn vị tính.",
                    "What is measured has a unit.");
        }
    }

    private static boolean measures(Rule rule) {
        return switch (rule) {
            case Rule.AtLeast _, Rule.AtMost _, Rule.Between _, Rule.EqualTo _, Rule.Increases _, Rule.Decreases _ ->
                true;
            case Rule.IsTrue _, Rule.None _, Rule.Rated _ -> false;
            case Rule.AllOf(var parts) -> parts.stream().anyMatch(part -> measures(part.rule()));
            case Rule.NotApplicableWhen unless -> measures(unless.otherwise());
        };
    }

    /** The decision's own count is a check of what was typed. */
    private void counts(Content content) {
        var stated = content.stated();
        if (stated == null) {
            return;
        }
        count("/stated/criteria", stated.criteria(), content.criteria().size());
        if (content.criteria().stream().noneMatch(Criterion::pending)) {
            count(
                    "/stated/indicators",
                    stated.indicators(),
                    content.indicators().count());
        }
    }

    private void count(String pointer, @Nullable Integer stated, long listed) {
        if (stated != null && stated != listed) {
            findings.say(
                    pointer,
                    "count-differs",
                    stated,
                    "Văn bản nêu %d, danh sách có %d.".formatted(stated, listed),
                    "The decision says %d, %d are listed.".formatted(stated, listed));
        }
    }

    private void bands(List<Content.Band> bands) {
        for (int i = 0; i < bands.size(); i++) {
            var band = bands.get(i);
            if (band.from() < 0 || (band.to() != null && band.to() < band.from())) {
                findings.say("/bands/" + i, "band-upside-down", band, "Khoảng không hợp lệ.", "Not a band.");
            }
        }
    }

    /** Decision 318 numbers 2.1 to 2.4, and plain 5 where a criterion has the one indicator. */
    private static boolean belongs(Criterion criterion, String number) {
        return number.equals(criterion.number())
                ? criterion.indicators().size() == 1
                : number.startsWith(criterion.number())
                        && PART.matcher(number.substring(criterion.number().length()))
                                .matches();
    }
}
