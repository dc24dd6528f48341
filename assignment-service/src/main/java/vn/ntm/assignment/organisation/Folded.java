package vn.ntm.assignment.organisation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Text as a search sees it: words without case, marks or the choice between i and y, so that hoà, hòa and HOA are one, as are
 * Kỳ and Kì.
 */
final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** "Mỹ" and "Mĩ", "Quý" and "Quí": only where y is the whole vowel. */
    private static final Pattern LONE_Y = Pattern.compile("(?<=\\b(?:h|k|l|m|s|t|qu|v|b|d))y\\b");

    /** What a kind is called, the longest first. It may stand before a name or be left out. */
    private static final Pattern KIND = Pattern.compile(
            "^(?:(?:uy ban nhan dan|ubnd|tinh|thanh pho|tp|huyen|quan|thi xa|tx"
                    + "|thi tran|tt|xa|phuong|dac khu|to dan pho|khu dan cu|kdc|thon|ban|ap|buon|khom|lang)\\s+)+(?=\\S)");

    /** A code of two or more parts; a single word is looked for in the names. */
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(?:[.-][a-z0-9]+)+");

    private Folded() {}

    /** The words of a name, separated by single spaces. */
    static String of(String text) {
        var bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        var words = BETWEEN_WORDS
                .matcher(bare.toLowerCase(Locale.ROOT).replace('đ', 'd'))
                .replaceAll(" ")
                .strip();
        return LONE_Y.matcher(words).replaceAll("i");
    }

    /** The name by which people tell bodies apart: "Xã Đăk Long" and "Đăk Long" are the same. */
    static String plain(String name) {
        return KIND.matcher(of(name)).replaceFirst("");
    }

    /** Every word of these texts, once. */
    static Set<String> words(List<String> texts) {
        return texts.stream()
                .flatMap(text -> Arrays.stream(of(text).split(" ")))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A {@code tsquery}: a body has all these words, in any order. */
    static String wholeWords(String text) {
        return words(List.of(text)).stream().map(Folded::whole).collect(Collectors.joining(" & "));
    }

    /** A {@code tsquery}: the last word may still be being typed. */
    private static String beingTyped(String text) {
        var words = List.copyOf(words(List.of(text)));
        return IntStream.range(0, words.size())
                .mapToObj(i -> i < words.size() - 1 ? whole(words.get(i)) : beginning(words.get(i)))
                .collect(Collectors.joining(" & "));
    }

    /** A {@code tsquery}: every word may be cut short. */
    private static String beginnings(String text) {
        return words(List.of(text)).stream().map(Folded::beginning).collect(Collectors.joining(" & "));
    }

    /**
     * What may be meant: the beginning of a code, a name as it stands, or one without the word of its kind. Words cut short come
     * last, because half the register begins with "th", and the index must then be read for all of those.
     */
    static List<String> readings(String text) {
        var readings = new LinkedHashSet<String>();
        if (CODE.matcher(text).matches()) {
            readings.add(beginning(text));
        }
        readings.add(beingTyped(text));
        readings.add(beingTyped(plain(text)));
        readings.add(beginnings(text));
        readings.add(beginnings(plain(text)));
        readings.remove("");
        return List.copyOf(readings);
    }

    private static String whole(String word) {
        return "'" + word + "'";
    }

    private static String beginning(String word) {
        return "'" + word + "':*";
    }
}
