package vn.ntm.criteria.exchange.workbook;

import java.util.Locale;
import java.util.regex.Pattern;

/** One section of a number format (ECMA-376, 18.8.31): how the numbers that it is for are shown. */
final class FormatSection {

    private static final Pattern COLOUR_OR_LANGUAGE = Pattern.compile(
            "(?i)black|blue|cyan|green|magenta|red|white|yellow|colou?r ?[0-9]{1,2}|\\$[^-]*(-[0-9a-z,-]+)?");

    private boolean general;
    private boolean text;
    private boolean strange;
    private boolean literal;
    private boolean minus;
    private boolean grouped;
    private boolean scaled;
    private boolean point;
    private int digits;
    private int fixedDigits;
    private int decimals;
    private int fixedDecimals;
    private int percents;
    private final StringBuilder letters = new StringBuilder();

    private FormatSection() {}

    static FormatSection of(String code) {
        var section = new FormatSection();
        for (int at = 0; at < code.length(); at++) {
            at = section.read(code, at);
        }
        return section;
    }

    /** @return where the last character stands that was read */
    private int read(String code, int at) {
        char c = code.charAt(at);
        switch (c) {
            case '"' -> {
                int end = end(code, '"', at);
                quoted(code.substring(at + 1, Math.max(at + 1, end)));
                return end;
            }
            case '\\' -> {
                quoted(code.substring(Math.min(at + 1, code.length()), Math.min(at + 2, code.length())));
                return at + 1;
            }
            case '_', '*' -> {
                return at + 1;
            }
            case '[' -> {
                int end = end(code, ']', at);
                bracketed(code.substring(at + 1, Math.max(at + 1, end)));
                return end;
            }
            case '0', '#', '?' -> digit(c);
            case '.' -> {
                strange |= point;
                point = true;
            }
            case ',' -> scaled = true;
            case '%' -> percents++;
            case '@' -> text = true;
            default -> {
                return other(code, at);
            }
        }
        return at;
    }

    private static int end(String code, char mark, int from) {
        int end = code.indexOf(mark, from + 1);
        return end < 0 ? code.length() : end;
    }

    private void quoted(String words) {
        literal |= !words.isBlank();
        minus |= words.contains("-") || words.contains("(");
    }

    private void bracketed(String words) {
        var found = COLOUR_OR_LANGUAGE.matcher(words);
        strange |= !found.matches();
        literal |= words.startsWith("$") && !words.startsWith("$-");
    }

    /** A comma between digits groups them; one after the last divides by a thousand. */
    private void digit(char c) {
        grouped |= scaled;
        scaled = false;
        literal |= c == '?';
        digits++;
        if (point) {
            decimals++;
            fixedDecimals += c == '0' ? 1 : 0;
        } else if (c == '0') {
            fixedDigits++;
        }
    }

    private int other(String code, int at) {
        if (code.regionMatches(true, at, "General", 0, "General".length())) {
            general = true;
            return at + "General".length() - 1;
        }
        char c = code.charAt(at);
        if (Character.isLetter(c)) {
            letters.append(Character.toLowerCase(c));
        } else if (c == '/' && digits > 0) {
            strange = true;
        } else {
            quoted(String.valueOf(c));
        }
        return at;
    }

    boolean isText() {
        return text;
    }

    /** The number as it is, perhaps with words beside it. */
    boolean isGeneral() {
        return !strange && (general || text) && letters.isEmpty() && digits == 0 && percents == 0;
    }

    /** Day, month and year, and no time of the day. */
    boolean isDay() {
        var shown = letters.toString().toLowerCase(Locale.ROOT);
        return !strange
                && digits == 0
                && !general
                && shown.matches("[dmy]+")
                && shown.contains("d")
                && shown.contains("m")
                && shown.contains("y");
    }

    boolean isNumber() {
        return !strange && !scaled && !general && !text && letters.isEmpty() && digits > 0;
    }

    /** Nothing but the digits and a point is shown. */
    boolean isPlain() {
        return isNumber() && !literal && !grouped && percents == 0 && (decimals == 0 || fixedDecimals == decimals);
    }

    boolean hasWords() {
        return literal;
    }

    boolean hasMinus() {
        return minus;
    }

    int percents() {
        return percents;
    }

    int decimals() {
        return decimals;
    }

    int fixedDecimals() {
        return fixedDecimals;
    }

    int fixedDigits() {
        return fixedDigits;
    }
}
