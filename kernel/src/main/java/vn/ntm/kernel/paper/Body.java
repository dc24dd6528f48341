package vn.ntm.kernel.paper;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What a paper says of a body.
 *
 * @param symbol the short form of its name in the numbers of its papers, "SXD"; null if nobody told it
 * @param office of its head, "Giám đốc Sở"; null if nobody told it
 * @param head the name of its head; null if nobody told it
 */
public record Body(
        String name,
        @Nullable String symbol,
        @Nullable String office,
        @Nullable String head) {

    private static final String COMMITTEE = "(?:UBND|[ỦU][ỷyỶY] ban nhân dân)";
    private static final String UNIT = "(?:Tỉnh|Thành phố|TP\\.?|Thị xã|Huyện|Quận|Phường|Xã|Thị trấn|Đặc khu)";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern OF_COMMITTEE = Pattern.compile("^" + COMMITTEE + "\\b\\s*(.*)$", FLAGS);
    private static final Pattern OF_UNIT = Pattern.compile("^(" + UNIT + ")\\s+(\\S.*)$", FLAGS);

    /** Where the name of the body's own work ends, and that of its place begins. */
    private static final Pattern PLACE =
            Pattern.compile("\\s+(?:tỉnh|thành phố|thị xã|huyện|quận|phường|xã(?! hội)|thị trấn|đặc khu)(?:\\s.*)?$");

    /** Not said in short forms. */
    private static final Pattern SMALL_WORD = Pattern.compile("và|,|-|–", FLAGS);

    public Body {
        name = Normalizer.normalize(name, Normalizer.Form.NFC).strip();
    }

    public static Body named(String name) {
        return new Body(name, null, null, null);
    }

    /** A people's committee; a unit ("Xã Sơn Kim") writes by its committee. */
    boolean isCommittee() {
        return OF_COMMITTEE.matcher(name).matches() || OF_UNIT.matcher(name).matches();
    }

    /** "Ủy ban nhân dân xã Sơn Kim", for the line of who issues it. */
    String officialName() {
        return isCommittee() ? ("Ủy ban nhân dân " + unit()).strip() : name;
    }

    /** "UBND tỉnh Hà Tĩnh": in a sentence, and where it is the body above. */
    public String shortName() {
        return isCommittee() ? ("UBND " + unit()).strip() : name;
    }

    /** "xã Sơn Kim", of a committee or a unit. */
    private String unit() {
        var committee = OF_COMMITTEE.matcher(name);
        var unit = committee.matches() ? committee.group(1) : name;
        Matcher kind = OF_UNIT.matcher(unit);
        return kind.matches() ? kind.group(1).toLowerCase(VIETNAMESE) + " " + kind.group(2) : unit;
    }

    /** "Hà Tĩnh", which stands before the date; a number or a name of a person keeps the word for the unit: "Quận 1". */
    @Nullable
    String place() {
        if (!isCommittee()) {
            return null;
        }
        var kind = OF_UNIT.matcher(unit());
        if (!kind.matches()) {
            return unit().isEmpty() ? null : unit();
        }
        var own = kind.group(2);
        return own.matches("\\d+|Hồ Chí Minh")
                ? Character.toUpperCase(kind.group(1).charAt(0)) + kind.group(1).substring(1) + " " + own
                : own;
    }

    /** As it was told; else the first letters of its name, without its place: "SNNMT". */
    public String shortForm() {
        if (symbol != null && !symbol.isBlank()) {
            return symbol.strip();
        }
        if (isCommittee()) {
            return "UBND";
        }
        return Stream.of(PLACE.matcher(name).replaceFirst("").split("[\\s,\\-–]+"))
                .filter(word -> !word.isEmpty() && !SMALL_WORD.matcher(word).matches())
                .map(Body::beginning)
                .collect(Collectors.joining());
    }

    /** Of a word its first letter; a short form in the name stays: "UBMTTQ". */
    private static String beginning(String word) {
        boolean isShort = word.length() > 1 && word.equals(word.toUpperCase(VIETNAMESE));
        return isShort ? word : word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(VIETNAMESE);
    }

    static final Locale VIETNAMESE = Locale.of("vi", "VN");
}
