package vn.ntm.criteria.set;

import java.util.List;
import java.util.regex.Pattern;

import vn.ntm.platform.problem.Violation;

/** What the content of a version must keep, all of it told at once. */
final class ContentRules {

    private static final Pattern CRITERION_NUMBER = Pattern.compile("[1-9]\\d{0,2}");
    private static final Pattern PART = Pattern.compile("(\\.[1-9]\\d{0,2}){1,3}");

    private ContentRules() {}

    static List<Violation> broken(CriteriaSet set, Content content) {
        var findings = new Findings();
        if (content.validFrom() != null && !set.validOn(content.validFrom())) {
            findings.say(
                    "/validFrom",
                    "outside-the-set",
                    content.validFrom(),
                    "Nằm ngoài thời gian hiệu lực của bộ tiêu chí.",
                    "It lies outside the validity of the set.");
        }
        if (content.criteria().isEmpty()) {
            findings.say("/criteria", "empty", null, "Bộ tiêu chí không có tiêu chí nào.", "The set has no criterion.");
        }
        for (int i = 0; i < content.criteria().size(); i++) {
            check("/criteria/" + i, content.criteria().get(i), findings);
        }
        return findings.all();
    }

    private static void check(String pointer, Criterion criterion, Findings findings) {
        if (!CRITERION_NUMBER.matcher(criterion.number()).matches()) {
            findings.say(
                    pointer + "/number",
                    "no-number",
                    criterion.number(),
                    "Không phải số từ 1 đến 999.",
                    "Not 1 to 999.");
        }
        findings.criterion(pointer + "/number", criterion.number());
        if (criterion.indicators().isEmpty()) {
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
                    criterion.indicators().get(i),
                    findings);
        }
    }

    private static void check(String pointer, Criterion criterion, Indicator indicator, Findings findings) {
        if (!belongs(criterion, indicator.number())) {
            findings.say(
                    pointer + "/number",
                    "not-of-this-criterion",
                    indicator.number(),
                    "Số của chỉ tiêu phải bắt đầu bằng số của tiêu chí.",
                    "An indicator's number begins with its criterion's.");
        }
        findings.indicator(pointer + "/number", indicator.number());
        if (indicator.valueType().measured()
                && (indicator.unit() == null || indicator.unit().isBlank())) {
            findings.say(
                    pointer + "/unit",
                    "unit-missing",
                    null,
                    "Giá trị đo được phải có đơn vị tính.",
                    "What is measured has a unit.");
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
