package vn.ntm.kernel.paper;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.ntm.kernel.Period;

/**
 * What stands below "BÁO CÁO": what it is about and of which period, each once. A regime is often named after the head of a
 * template, "Báo cáo tháng ... năm 2024".
 */
public final class ReportTitle {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String BLANK = "(?:\\.{2,}|…+|_{2,})";
    private static final String BLANK_PERIOD = "\\b(?:tháng|quý|kỳ|năm|6 tháng|9 tháng)\\s*" + BLANK
            + "(?:\\s*(?:năm|/)?\\s*(?:" + BLANK + "|\\d{4}|\\d{2,3}" + BLANK + "))?";
    private static final Pattern TO_BE_FILLED = Pattern.compile(BLANK_PERIOD, FLAGS);
    private static final Pattern BLANKS = Pattern.compile("\\s*" + BLANK + "\\s*", FLAGS);
    private static final Pattern REPORT = Pattern.compile("^báo cáo\\b\\s*", FLAGS);

    /** "hàng tháng", before what it is about. */
    private static final Pattern RHYTHM = Pattern.compile(
            "^(?:định kỳ\\s+)?(?:h[àằ]ng\\s+)?(?:tháng|quý|6 tháng|sáu tháng|nửa năm|9 tháng|chín tháng|năm|đột xuất)"
                    + "(?=\\s+\\p{L}|$)(?!\\s+(?:đầu|cuối|năm)\\b)\\s*",
            FLAGS);

    /** Its own name says it already; "hương ước" and "quy ước" are no estimates. */
    private static final Pattern ESTIMATED =
            Pattern.compile("(?<!\\p{L})ước (?:thực hiện|tính|đạt|cả năm|năm|quý|tháng|\\d)", FLAGS);

    private static final Pattern ENDS_WITH_YEAR = Pattern.compile("năm \\d{4}$", FLAGS);

    private ReportTitle() {}

    /** Below the word BÁO CÁO. */
    public static String of(String regime, Period period) {
        return of(regime, period, false);
    }

    /** @param estimate it is due before its figures close: "Kết quả thực hiện, ước thực hiện 6 tháng đầu năm 2024" */
    public static String of(String regime, Period period, boolean estimate) {
        var name = PeriodName.vietnamese(period);
        var about = REPORT.matcher(filled(regime, period)).replaceFirst("");
        about = RHYTHM.matcher(about).replaceFirst("").strip();
        boolean toBeSaid = estimate && !ESTIMATED.matcher(about).find();
        return beginning(toBeSaid ? withEstimate(about, name) : withPeriod(about, name));
    }

    /** In a sentence: "báo cáo kết quả thực hiện tháng 6 năm 2024". */
    public static String inSentence(String regime, Period period, boolean estimate) {
        var title = of(regime, period, estimate);
        return "báo cáo" + (title.isEmpty() ? "" : " " + Character.toLowerCase(title.charAt(0)) + title.substring(1));
    }

    /** A template's blanks are filled in with the period; what else was left blank is left out. */
    public static String filled(String text, Period period) {
        var name = PeriodName.vietnamese(period);
        var known = TO_BE_FILLED
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(Matcher.quoteReplacement(name));
        return BLANKS.matcher(known).replaceAll(" ").strip();
    }

    private static String withPeriod(String about, String period) {
        if (period.isEmpty() || about.toLowerCase(Body.VIETNAMESE).contains(period.toLowerCase(Body.VIETNAMESE))) {
            return about;
        }
        // The year of a document at its end would run into that of the period.
        return ENDS_WITH_YEAR.matcher(about).find() ? about + ", kỳ báo cáo " + period : (about + " " + period).strip();
    }

    private static String withEstimate(String about, String period) {
        if (period.isEmpty()) {
            return (about + " (số ước thực hiện)").strip();
        }
        var estimated = "ước thực hiện " + period;
        int at = about.toLowerCase(Body.VIETNAMESE).indexOf(period.toLowerCase(Body.VIETNAMESE));
        if (at >= 0) {
            return about.substring(0, at) + estimated + about.substring(at + period.length());
        }
        if (about.isEmpty()) {
            return estimated;
        }
        return about + (ENDS_WITH_YEAR.matcher(about).find() ? ", kỳ báo cáo " : ", ") + estimated;
    }

    private static String beginning(String title) {
        return title.isEmpty() ? title : Character.toUpperCase(title.charAt(0)) + title.substring(1);
    }
}
