package vn.ntm.reporting.form.layout;

/** How rows of one depth are counted. */
public enum Numbering {
    /** I, II, III. */
    ROMAN,
    /** 1, 2, 3. */
    ARABIC,
    /** a, b, c, d, đ, e: the Vietnamese alphabet, as in the points of a decree. */
    LETTER,
    DASH,
    /** Not counted: a total, for instance. */
    NONE;

    private static final String[] LETTERS = {
        "a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v", "x",
        "y"
    };
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    /** @param n counted from 1 */
    public String of(int n) {
        return switch (this) {
            case ROMAN -> roman(n);
            case ARABIC -> Integer.toString(n);
            case LETTER -> letter(n);
            case DASH -> "-";
            case NONE -> "";
        };
    }

    private static String roman(int n) {
        var text = new StringBuilder();
        int rest = n;
        for (int i = 0; i < VALUES.length; i++) {
            for (; rest >= VALUES[i]; rest -= VALUES[i]) {
                text.append(SIGNS[i]);
            }
        }
        return text.toString();
    }

    /** After y comes aa. */
    private static String letter(int n) {
        int last = (n - 1) % LETTERS.length;
        int before = (n - 1) / LETTERS.length;
        return (before == 0 ? "" : letter(before)) + LETTERS[last];
    }
}
