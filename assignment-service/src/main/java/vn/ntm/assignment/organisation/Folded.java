package vn.ntm.assignment.organisation;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Text as a search sees it: words without case and marks and without the choice between i and y, so that hoà, hòa and HOA are one,
 * as are Kỳ and Kì. The same words with their marks are {@link #exactly}: there "Mỹ Thọ" is not "Mỹ Tho", but the place of a tone
 * mark in its word, letters that only look different and any apostrophe make no difference.
 */
final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

    /** Typewriter's, typographic, modifier letters (U+02BC is a letter to Unicode), accents and primes that stand for one. */
    private static final Pattern APOSTROPHE =
            Pattern.compile("['`\u00B4\u02B9\u02BB\u02BC\u02C8\u2018\u2019\u201B\u2032\uFF07]");

    /** Huyền, sắc, ngã, hỏi, nặng: "hòa" and "hoà" have the same one in different places. */
    private static final Pattern TONE = Pattern.compile("[\u0300\u0301\u0303\u0309\u0323]");

    /** Letters of other alphabets that are taken for these; the first two are the Icelandic and the African Đ. */
    private static final String ALIKE = "\u00F0\u0256\u0430\u0441\u0435\u043E\u0440\u0445\u0443\u0456\u0458\u04BB"
            + "\u0432\u043A\u043C\u043D\u0442\u03BF\u03B1";

    private static final String MEANT = "\u0111\u0111aceopxyijhbkmhtoa";

    /** "Mỹ" and "Mĩ", "Quý" and "Quí": only where y is the whole vowel. */
    private static final Pattern LONE_Y = Pattern.compile("(?<=^(?:h|k|l|m|s|t|qu|v|b|d))y(?=$)");

    /** What a kind is called, the longest first. It may stand before a name or be left out. */
    private static final Pattern KIND = Pattern.compile(
            "^(?:(?:uy ban nhan dan|ubnd|tinh|thanh pho|tp|huyen|quan|thi xa|tx"
                    + "|thi tran|tt|xa|phuong|dac khu|to dan pho|khu dan cu|kdc|thon|ban|ap|buon|khom|lang)\\s+)+(?=\\S)");

    /** As in "H. Hương Khê": a single letter counts before a point only. */
    private static final Map<String, String> ABBREVIATED = Map.ofEntries(
            Map.entry("t", "tỉnh"),
            Map.entry("tp", "thành phố"),
            Map.entry("h", "huyện"),
            Map.entry("q", "quận"),
            Map.entry("tx", "thị xã"),
            Map.entry("tt", "thị trấn"),
            Map.entry("x", "xã"),
            Map.entry("p", "phường"),
            Map.entry("đk", "đặc khu"),
            Map.entry("tdp", "tổ dân phố"),
            Map.entry("kdc", "khu dân cư"),
            Map.entry("ubnd", "ủy ban nhân dân"));

    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?<![\\p{L}\\p{M}\\p{N}])(?:(tp|tx|tt|đk|tdp|kdc|ubnd)(?![\\p{L}\\p{M}\\p{N}])\\.?|([thqxp])\\.)(?=\\s*[\\p{L}\\p{N}])");

    /** A code of two or more parts; a single word is looked for in the names. */
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(?:[.-][a-z0-9]+)+");

    private Folded() {}

    /** The words of a name, separated by single spaces. */
    static String of(String text) {
        return String.join(" ", folded(exact(inFull(letters(text, "")))));
    }

    /** The words of a name with their marks, separated by single spaces. */
    static String exactly(String text) {
        return String.join(" ", exact(inFull(letters(text, ""))));
    }

    /** The name by which people tell bodies apart: "Xã Đăk Long" and "Đăk Long" are the same. */
    static String plain(String name) {
        return KIND.matcher(of(name)).replaceFirst("");
    }

    /** The same with its marks. */
    static String plainExactly(String name) {
        var words = exact(inFull(letters(name, "")));
        var plain = plain(name);
        int kept = plain.isEmpty() ? 0 : plain.split(" ").length;
        return String.join(" ", words.subList(words.size() - kept, words.size()));
    }

    /**
     * Who is called this: whoever bears the name to the letter, or else without the word of its kind, or else without marks. A name
     * that several bear alike is not decided here.
     */
    static <T> List<T> called(String name, Collection<T> all, Function<T, Stream<String>> names) {
        var found = calledExactly(name, all, names);
        return found.isEmpty() ? bearing(name, all, names, Folded::plain) : found;
    }

    /**
     * The same where nobody looks at what was found: marks that were written are meant. "Văn Lăng" is not "Văn Lang", but "Van Lang"
     * may be.
     */
    static <T> List<T> meant(String name, Collection<T> all, Function<T, Stream<String>> names) {
        boolean withoutMarks = plainExactly(name).equals(plain(name));
        return withoutMarks ? called(name, all, names) : calledExactly(name, all, names);
    }

    private static <T> List<T> calledExactly(String name, Collection<T> all, Function<T, Stream<String>> names) {
        boolean withoutKind = exactly(name).equals(plainExactly(name));
        var found = withoutKind ? List.<T>of() : bearing(name, all, names, Folded::exactly);
        return found.isEmpty() ? bearing(name, all, names, Folded::plainExactly) : found;
    }

    private static <T> List<T> bearing(
            String name, Collection<T> all, Function<T, Stream<String>> names, UnaryOperator<String> form) {
        var wanted = form.apply(name);
        return all.stream()
                .filter(one -> names.apply(one).anyMatch(its -> form.apply(its).equals(wanted)))
                .toList();
    }

    /** Every word of these texts once: as it is written, in full where it is abbreviated, with its marks and without. */
    static Set<String> words(List<String> texts) {
        var words = new LinkedHashSet<String>();
        for (var text : texts) {
            var joined = letters(text, "");
            for (var written : List.of(joined, inFull(joined), letters(text, " "))) {
                var exact = exact(written);
                words.addAll(folded(exact));
                exact.forEach(word -> words.add(asWritten(word)));
            }
        }
        return words;
    }

    /** The words of a code, in which nothing is abbreviated. */
    static List<String> parts(String code) {
        return folded(exact(letters(code, "")));
    }

    /** A {@code tsquery}: a body has all these words, in any order. */
    static String wholeWords(String text) {
        return whole(folded(exact(inFull(letters(text, "")))));
    }

    /**
     * What may be meant: the beginning of a code, a name as it stands, in full, or without the word of its kind. Words cut short
     * come last, because half the register begins with "th", and the index must then be read for all of those.
     */
    static List<Reading> readings(String text) {
        var readings = new LinkedHashSet<Reading>();
        if (CODE.matcher(text).matches()) {
            readings.add(new Reading(List.of(beginning(text))));
        }
        var written = exact(letters(text, ""));
        var inFull = exact(inFull(letters(text, "")));
        var plain = Arrays.stream(plainExactly(text).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
        var ways = List.of(written, inFull, plain);
        ways.forEach(words -> readings.add(Reading.of(words, Folded::beingTyped)));
        ways.forEach(words -> readings.add(Reading.of(words, Folded::beginnings)));
        readings.removeIf(reading -> reading.loose().isEmpty());
        return List.copyOf(readings);
    }

    /**
     * What is looked for, as {@code tsquery}s.
     *
     * @param ranks each finds all that the one before it finds, and more; where nothing was typed with marks there is one
     */
    record Reading(List<String> ranks) {

        private static Reading of(List<String> words, Function<List<String>, String> query) {
            var folded = folded(words);
            var asWritten = words.stream().map(Folded::asWritten).toList();
            return new Reading(
                    words.equals(folded)
                            ? List.of(query.apply(folded))
                            : List.of(whole(asWritten), query.apply(asWritten), query.apply(folded)));
        }

        /** The words without case and marks. */
        String loose() {
            return ranks.getLast();
        }
    }

    /** The last word may still be being typed. */
    private static String beingTyped(List<String> text) {
        var words = List.copyOf(new LinkedHashSet<>(text));
        return IntStream.range(0, words.size())
                .mapToObj(i -> i < words.size() - 1 ? whole(words.get(i)) : beginning(words.get(i)))
                .collect(joining(" & "));
    }

    /** Every word may be cut short. */
    private static String beginnings(List<String> words) {
        return words.stream().distinct().map(Folded::beginning).collect(joining(" & "));
    }

    /** Told apart from the word without marks, so that "Tho" is found before "Thọ" beside a word that has some. */
    private static String asWritten(String word) {
        return "=" + word;
    }

    private static String whole(List<String> words) {
        return words.stream().distinct().map(Folded::whole).collect(joining(" & "));
    }

    private static String whole(String word) {
        return "'" + word + "'";
    }

    private static String beginning(String word) {
        return "'" + word + "':*";
    }

    /** Small letters with their marks apart, nothing invisible. */
    private static String letters(String text, String apostrophe) {
        var visible = APOSTROPHE.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll(apostrophe);
        var letters = new StringBuilder(
                Normalizer.normalize(visible, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT));
        for (int i = 0; i < letters.length(); i++) {
            int alike = ALIKE.indexOf(letters.charAt(i));
            if (alike >= 0) {
                letters.setCharAt(i, MEANT.charAt(alike));
            }
        }
        return letters.toString();
    }

    private static String inFull(String letters) {
        return ABBREVIATION
                .matcher(letters)
                .replaceAll(found -> letters(
                                ABBREVIATED.getOrDefault(
                                        found.group(1) == null ? found.group(2) : found.group(1), found.group()),
                                "")
                        + " ");
    }

    private static List<String> exact(String letters) {
        return Arrays.stream(BETWEEN_WORDS.split(letters))
                .filter(word -> !MARKS.matcher(word).replaceAll("").isEmpty())
                .map(Folded::toneLast)
                .toList();
    }

    private static String toneLast(String word) {
        var tones = new ArrayList<String>();
        var rest = TONE.matcher(word).replaceAll(tone -> {
            tones.add(tone.group());
            return "";
        });
        return LONE_Y.matcher(rest).replaceAll("i") + String.join("", tones);
    }

    private static List<String> folded(List<String> exact) {
        return exact.stream()
                .map(word -> MARKS.matcher(word).replaceAll("").replace('đ', 'd'))
                .map(word -> LONE_Y.matcher(word).replaceAll("i"))
                .toList();
    }
}
