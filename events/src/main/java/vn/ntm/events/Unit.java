package vn.ntm.events;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A unit as an author writes it, read for what it measures and how large it is: "tỷ đồng" is money, 10⁹ đồng; "tạ/ha" is weight
 * by area. The one place that knows which units compare, and how one is told in another.
 *
 * @param measures what it measures, such as "đồng", "m" or "đồng/người"; what is not known here measures itself
 * @param power the power of ten by which it is larger than the plain unit of what it measures
 * @param isCounted things, so many of them: "hộ", "nghìn người"
 */
public record Unit(String measures, int power, boolean isCounted) {

    private static final String PERCENT = "%";

    /** "Nghìn", "1.000", "1 vạn"; "tỷ lệ" is no billion. */
    private static final Pattern SO_MANY =
            Pattern.compile("(trăm|nghìn|ngàn|vạn|triệu|tỷ(?! lệ)|tỉ(?! lệ))(\\s+|$)|1([.]?0)*(?![\\d.,])\\s*");

    private static final List<Known> KNOWN = List.of(
            new Known("đ|đồng|vnđ|vnd", "đồng", 0),
            new Known("tr\\.?\\s?đ(ồng)?", "đồng", 6),
            new Known("(m2|m²|m vuông|mét vuông)(\\s.+)?", "m²", 0),
            new Known("(ha|hecta)(\\s.+)?", "m²", 4),
            new Known("(km2|km²|km vuông)(\\s.+)?", "m²", 6),
            new Known("(m3|m³|m khối|mét khối)(\\s.+)?", "m³", 0),
            new Known("lít(\\s.+)?", "m³", -3),
            new Known("mm(\\s.+)?", "m", -3),
            new Known("cm(\\s.+)?", "m", -2),
            new Known("(m|mét)(\\s.+)?", "m", 0),
            new Known("km(\\s.+)?", "m", 3),
            new Known("g|gam", "kg", -3),
            new Known("kg(\\s.+)?", "kg", 0),
            new Known("yến", "kg", 1),
            new Known("tạ(\\s.+)?", "kg", 2),
            new Known("tấn(\\s.+)?", "kg", 3),
            new Known("kwh", "kwh", 0),
            new Known("mwh", "kwh", 3),
            new Known("kw", "kw", 0),
            new Known("mw", "kw", 3));

    public static Unit of(String written) {
        return read(Normalizer.normalize(written, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip());
    }

    private static Unit read(String words) {
        if (words.contains("%") || words.contains("phần trăm")) {
            return new Unit(PERCENT, -2, false);
        }
        if (words.contains("‰")) {
            return new Unit(PERCENT, -3, false);
        }
        int by = words.indexOf('/');
        if (by >= 0) {
            var above = read(words.substring(0, by).strip());
            var below = read(words.substring(by + 1).strip());
            return new Unit(above.measures + "/" + below.measures, above.power - below.power, false);
        }
        var many = SO_MANY.matcher(words);
        if (many.lookingAt()) {
            var one = read(words.substring(many.end()));
            return new Unit(one.measures, one.power + power(many.group().strip()), one.isCounted);
        }
        return KNOWN.stream()
                .filter(known -> known.words.matcher(words).matches())
                .findFirst()
                .map(known -> new Unit(known.measures, known.power, false))
                .orElseGet(() -> new Unit(words, 0, FigureKind.usual(words) == FigureKind.COUNT));
    }

    private static int power(String many) {
        return switch (many) {
            case "trăm" -> 2;
            case "nghìn", "ngàn" -> 3;
            case "vạn" -> 4;
            case "triệu" -> 6;
            case "tỷ", "tỉ" -> 9;
            default -> (int) many.chars().filter(c -> c == '0').count();
        };
    }

    public boolean isPercent() {
        return measures.equals(PERCENT);
    }

    /** Whether one may be more or less than the other: both measure the same, or count things. */
    public boolean compares(Unit other) {
        return measures.equals(other.measures) || (isCounted && other.isCounted);
    }

    /**
     * By which power of ten a quotient of these is multiplied to be told in this unit: 2 for "hộ" by "hộ" in percent, 3 for
     * "tỷ đồng" by "người" in "triệu đồng/người". Empty where it is not told in it; in percent is told what compares.
     */
    public OptionalInt quotientPower(Unit above, Unit below) {
        boolean isTold = isPercent() ? above.compares(below) : measures.equals(above.measures + "/" + below.measures);
        return isTold ? OptionalInt.of(above.power - below.power - power) : OptionalInt.empty();
    }

    private record Known(Pattern words, String measures, int power) {

        Known(String words, String measures, int power) {
            this(Pattern.compile(words), measures, power);
        }
    }
}
