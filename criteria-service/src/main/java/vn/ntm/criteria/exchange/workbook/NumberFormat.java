package vn.ntm.criteria.exchange.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a person sees of a stored number: 0.8 in the format {@code 0%} is 80. */
public final class NumberFormat {

    static final NumberFormat GENERAL = of("General");

    /** Excel shows no more digits; beyond them stands the noise of its binary numbers. */
    public static final int DIGITS_OF_EXCEL = 15;

    /** What "General" shows before it rounds. */
    private static final int DIGITS_OF_GENERAL = 11;

    private static final int NEGATIVE = 1;
    private static final int ZERO = 2;

    private final String code;
    private final List<FormatSection> sections;

    private NumberFormat(String code, List<FormatSection> sections) {
        this.code = code;
        this.sections = sections;
    }

    static NumberFormat of(String code) {
        return new NumberFormat(code, sections(code));
    }

    private static List<FormatSection> sections(String code) {
        var sections = new ArrayList<FormatSection>();
        int from = 0;
        boolean quoted = false;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == '\\') {
                i++;
            } else if (!quoted && c == ';') {
                sections.add(FormatSection.of(code.substring(from, i)));
                from = i + 1;
            }
        }
        sections.add(FormatSection.of(code.substring(from)));
        return List.copyOf(sections);
    }

    public String code() {
        return code;
    }

    /** Whether a whole number in it is shown as a day, with month and year. */
    boolean isDay() {
        return sections.getFirst().isDay();
    }

    /** As it is stored, exact as far as Excel is. */
    public static BigDecimal exact(BigDecimal stored) {
        return stored.precision() > DIGITS_OF_EXCEL
                ? stored.round(new MathContext(DIGITS_OF_EXCEL, RoundingMode.HALF_EVEN))
                : stored;
    }

    /** The number that is seen; empty where it is rounded, turned around, or shown as something else. */
    public Optional<BigDecimal> amount(BigDecimal stored) {
        var exact = exact(stored);
        var section = section(exact);
        if (section.isGeneral()) {
            return Optional.of(exact);
        }
        if (!section.isNumber() || (exact.signum() < 0 && isOwn(NEGATIVE) && !section.hasMinus())) {
            return Optional.empty();
        }
        var seen = exact.movePointRight(2 * section.percents());
        return scale(seen) > section.decimals() ? Optional.empty() : Optional.of(seen);
    }

    /** The text that is seen, if nothing but digits and a point is. */
    public Optional<String> text(BigDecimal stored) {
        var exact = exact(stored);
        var section = section(exact);
        if (section.isGeneral()) {
            return Optional.of(exact.stripTrailingZeros())
                    .filter(shown ->
                            !section.hasWords() && shown.precision() - Math.min(0, shown.scale()) <= DIGITS_OF_GENERAL)
                    .map(BigDecimal::toPlainString);
        }
        if (!section.isPlain() || exact.signum() < 0 || scale(exact) > section.decimals()) {
            return Optional.empty();
        }
        var digits =
                exact.setScale(Math.max(section.fixedDecimals(), scale(exact))).toPlainString();
        int point = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
        return Optional.of("0".repeat(Math.max(0, section.fixedDigits() - point)) + digits);
    }

    private static int scale(BigDecimal number) {
        return Math.max(0, number.stripTrailingZeros().scale());
    }

    /** Positive numbers, negative ones and nought may each be shown in a way of their own. */
    private FormatSection section(BigDecimal number) {
        if (number.signum() < 0 && isOwn(NEGATIVE)) {
            return sections.get(NEGATIVE);
        }
        return number.signum() == 0 && isOwn(ZERO) ? sections.get(ZERO) : sections.getFirst();
    }

    /** {@code d/m/yyyy;@} says of negative numbers only that they are shown somehow. */
    private boolean isOwn(int which) {
        return sections.size() > which && !sections.get(which).isText();
    }

    @Override
    public String toString() {
        return code;
    }
}
