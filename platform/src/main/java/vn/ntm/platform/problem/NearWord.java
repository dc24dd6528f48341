package vn.ntm.platform.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Which of the words that are known somebody may have meant. */
public final class NearWord {

    private static final int LONGEST = 60;

    private NearWord() {}

    /** The nearest, if it is near enough: one slip in three letters, capitals and signs between words aside. */
    public static Optional<String> of(String given, Collection<String> known) {
        if (given.length() > LONGEST) {
            return Optional.empty();
        }
        var plain = plain(given);
        return known.stream()
                .filter(word -> word.length() <= LONGEST)
                .filter(word -> slips(plain, plain(word)) * 3 <= Math.max(plain.length(), 3))
                .min(Comparator.comparingInt(word -> slips(plain, plain(word))));
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[-_.\\s]", "");
    }

    /** Letters left out, added, changed, or two beside each other swapped (Damerau, 1964). */
    private static int slips(String one, String other) {
        int[][] least = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                least[i][j] = i == 0 || j == 0 ? i + j : least(one, other, i, j, least);
            }
        }
        return least[one.length()][other.length()];
    }

    private static int least(String one, String other, int i, int j, int[][] least) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int slips = Math.min(least[i - 1][j - 1] + (same ? 0 : 1), Math.min(least[i - 1][j], least[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(slips, least[i - 2][j - 2] + 1) : slips;
    }
}
