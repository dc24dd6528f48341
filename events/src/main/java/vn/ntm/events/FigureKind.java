package vn.ntm.events;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a figure is: that decides which values it may have, and whether figures of many bodies can be added. */
public enum FigureKind {
    /** So many things: whole, and never less than none. */
    COUNT,
    /** Money, area, weight, points: never less than none, unless it says so. */
    AMOUNT,
    /** The part of a whole: from nothing to all of it. */
    SHARE,
    /** One figure by another, such as a plan fulfilled to 120 %. */
    RATE;

    private static final Pattern SO_MANY = Pattern.compile("((trăm|nghìn|ngàn|triệu|tỷ|tỉ)(\\s+|$)|1[.]?000\\s*)*");

    /**
     * Whole units: "hợp đồng" (contracts) and "công trình" (works) are things that are counted. Of lengths, areas, volumes and
     * weights it may be said what is measured: "km đường", "ha rừng".
     */
    private static final Pattern MEASURE =
            Pattern.compile("(mm|cm|m|mét|km|ha|hecta|m2|m²|km2|km²|m3|m³|kg|tạ|tấn|lít)(\\s.+)?"
                    + "|đ|đồng|tr\\.?\\s?đ(ồng)?|vnđ|vnd|usd|g|gam|yến|kw|kwh|mw|mwh|giờ|công|ngày công|điểm");

    /** Two of them: neither is a thing that is counted, and neither can be added. */
    public boolean isQuotient() {
        return this == SHARE || this == RATE;
    }

    /**
     * What an author means who names a unit only: "%" a rate, "triệu đồng" an amount, "nhiệm vụ" a count. Thousands of anything
     * need not be whole: "nghìn người" is an amount.
     */
    public static FigureKind usual(String unit) {
        var words = plain(unit);
        if (words.contains("%") || words.contains("‰") || words.contains("/") || words.contains("phần trăm")) {
            return RATE;
        }
        if (words.startsWith("tỷ lệ") || words.startsWith("tỉ lệ")) {
            return RATE; // elsewhere "tỷ" is a billion
        }
        var unitAlone = SO_MANY.matcher(words).replaceFirst("");
        boolean inThousands = !unitAlone.equals(words);
        return inThousands || MEASURE.matcher(unitAlone).matches() ? AMOUNT : COUNT;
    }

    public static BigDecimal whole(String unit) {
        var words = plain(unit);
        if (words.contains("%") || words.contains("phần trăm")) {
            return BigDecimal.valueOf(100);
        }
        return words.contains("‰") ? BigDecimal.valueOf(1000) : BigDecimal.ONE;
    }

    private static String plain(String unit) {
        return Normalizer.normalize(unit, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
