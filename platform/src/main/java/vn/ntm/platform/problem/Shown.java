package vn.ntm.platform.problem;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** How much of what was refused a refusal repeats: enough to find it again, not all that somebody sent. */
final class Shown {

    private static final int LONGEST_VALUE = 200;
    private static final int LONGEST_IN_WORDS = 1_000;
    private static final int LONGEST_SENTENCE = 4_000;
    private static final int MOST_VIOLATIONS = 200;

    private Shown() {}

    static String text(String text) {
        return cut(text, LONGEST_VALUE);
    }

    /** A value beside the words of a violation. */
    static @Nullable Object value(@Nullable Object value) {
        return value == null ? null : cut(value, LONGEST_VALUE);
    }

    /** A value in the middle of a sentence, where it may be a list of what is possible. */
    static Object inWords(@Nullable Object value) {
        return cut(value == null ? "null" : value, LONGEST_IN_WORDS);
    }

    static String sentence(String words) {
        return cut(words, LONGEST_SENTENCE);
    }

    static List<Violation> some(List<Violation> violations) {
        if (violations.size() <= MOST_VIOLATIONS) {
            return violations;
        }
        int more = violations.size() - MOST_VIOLATIONS;
        return Stream.concat(
                        violations.stream().limit(MOST_VIOLATIONS),
                        Stream.of(
                                new Violation("", "and-more", more, Words.of("Và %s lỗi nữa.", "And %s more.", more))))
                .toList();
    }

    private static Object cut(Object value, int longest) {
        var text = value.toString();
        return text.length() <= longest ? value : cut(text, longest);
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end) + "…";
    }
}
