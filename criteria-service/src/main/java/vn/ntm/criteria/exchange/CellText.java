package vn.ntm.criteria.exchange;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

import vn.ntm.criteria.exchange.workbook.NumberFormat;

/** Text and numbers as cells hold them. What XML cannot carry is written {@code _x0001_}, as Excel does. */
final class CellText {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,60}(\\.\\d{1,60})?");
    private static final Pattern UNSAFE = Pattern.compile("_x[0-9A-Fa-f]{4}_|[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]");
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private CellText() {}

    static String escaped(String text) {
        return UNSAFE.matcher(text).replaceAll(found -> {
            var one = found.group();
            return one.length() > 1 ? "_x005F" + one : "_x%04X_".formatted((int) one.charAt(0));
        });
    }

    static String plain(String cell) {
        var text = ESCAPED.matcher(cell)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(found.group(1), 16))));
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** The number that the text is, whole numbers as JSON reads them; its decimals are kept, 90.0 is not 90. */
    static Optional<Number> number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.of(text.indexOf('.') < 0 ? whole(new BigInteger(text)) : new BigDecimal(text));
    }

    /** A number of the file: exact as far as Excel is. */
    static Number number(BigDecimal cell) {
        var seen = NumberFormat.exact(cell);
        var shortest = seen.signum() == 0 ? BigDecimal.ZERO : seen.stripTrailingZeros();
        return shortest.scale() <= 0 && shortest.precision() - shortest.scale() < 60
                ? whole(shortest.toBigIntegerExact())
                : shortest;
    }

    /** Whether a number cell gives back the very same number. */
    static boolean survives(Number number) {
        var exact = new BigDecimal(number.toString());
        return exact.precision() <= NumberFormat.DIGITS_OF_EXCEL
                && number(new BigDecimal(Double.toString(exact.doubleValue()))).equals(number);
    }

    private static Number whole(BigInteger number) {
        return number.bitLength() < Integer.SIZE
                ? (Number) number.intValueExact()
                : number.bitLength() < Long.SIZE ? (Number) number.longValueExact() : number;
    }
}
