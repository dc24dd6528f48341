package vn.ntm.reporting.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import vn.ntm.events.RegimeTerms;
import vn.ntm.kernel.Period;
import vn.ntm.kernel.paper.ReportTitle;
import vn.ntm.reporting.export.Paper.Heading;
import vn.ntm.reporting.export.Paper.Part;

/** The words around what the reporter wrote, as Decree 30/2020 has them. */
final class Wording {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final Pattern NUMBERED = Pattern.compile("^(?:[IVXLC]+|\\d+|[a-zđ])\\s*[.)]\\s*");
    private static final Pattern FIRST_SENTENCE =
            Pattern.compile("^(.+?)[.;]?(?:\\s*$|(?<=[.;])\\s+(?=\\p{Lu}).*)", Pattern.DOTALL);
    private static final Pattern BASIS =
            Pattern.compile("^(?:Căn cứ|Thực hiện|Theo)\\b.*", Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);

    private Wording() {}

    /** "Thực hiện Văn bản số 1, Sở Xây dựng báo cáo kết quả tháng 6 năm 2024 như sau:". */
    static String opening(RegimeTerms terms, String reporter, Period period, boolean estimate) {
        var reports = "%s %s như sau:".formatted(reporter, ReportTitle.inSentence(terms.name(), period, estimate));
        var basis = firstSentence(ReportTitle.filled(terms.legalBasis(), period));
        if (basis.isEmpty()) {
            return reports;
        }
        if (BASIS.matcher(basis).matches()) {
            return basis + ", " + reports;
        }
        // Words of the document itself, and not its name, are quoted.
        return (Character.isLowerCase(basis.charAt(0))
                        ? "Thực hiện yêu cầu “" + basis + "”, "
                        : "Thực hiện " + basis + ", ")
                + reports;
    }

    /** What follows the first sentence of a basis explains it to those who set the regime up. */
    private static String firstSentence(String basis) {
        var first = FIRST_SENTENCE.matcher(basis.strip());
        return first.matches() ? first.group(1).strip() : basis.strip();
    }

    /** "I. KẾT QUẢ THỰC HIỆN": numbers of an outline's own are replaced. */
    static List<Part> numbered(List<Part> parts, Period period) {
        var numbered = new ArrayList<Part>();
        int number = 0;
        for (var part : parts) {
            if (part instanceof Heading(var text)) {
                number++;
                var words = NUMBERED.matcher(ReportTitle.filled(text, period)).replaceFirst("");
                numbered.add(new Heading(roman(number) + ". " + words.toUpperCase(VIETNAMESE)));
            } else {
                numbered.add(part);
            }
        }
        return numbered;
    }

    static String roman(int number) {
        return "X".repeat(number / 10)
                + List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
                        .get(number % 10);
    }
}
