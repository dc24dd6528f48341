package vn.ntm.criteria.exchange;

import java.text.Normalizer;
import java.util.Locale;

/** The words by which sheets, columns and items are found, however they were typed. */
final class SheetWords {

    private static final String Y = "yýỳỷỹỵ";
    private static final String I = "iíìỉĩị";

    private SheetWords() {}

    /** "Tỉ lệ" is "Tỷ lệ"; blanks, line breaks and capitals tell nothing apart. */
    static String key(String text) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        var key = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            int y = Y.indexOf(c);
            if (isBlank(c)) {
                if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
                    key.append(' ');
                }
            } else {
                key.append(y < 0 ? c : I.charAt(y));
            }
        }
        return key.toString().stripTrailing();
    }

    static boolean same(String one, String other) {
        return key(one).equals(key(other));
    }

    /** What no person sees at the ends of a code. */
    static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\uFEFF'
                || (c >= '\u200B' && c <= '\u200D');
    }
}
