package vn.ntm.platform.problem;

import java.util.Arrays;

/**
 * The same sentence in the two languages of the product.
 *
 * @param vi In Vietnamese.
 * @param en In English.
 */
public record Words(String vi, String en) {

    public static Words of(String vi, String en) {
        return new Words(vi, en);
    }

    /** Both sentences with the same values in them, written as {@link String#format} has it. */
    @SuppressWarnings("AnnotateFormatMethod") // two patterns share the values, which the annotation cannot say
    public static Words of(String vi, String en, Object... values) {
        var shown = Arrays.stream(values).map(Shown::inWords).toArray();
        return new Words(vi.formatted(shown), en.formatted(shown));
    }

    /** This sentence and the next one. */
    public Words and(Words next) {
        return new Words(vi + " " + next.vi, en + " " + next.en);
    }

    String in(Language language) {
        return language == Language.EN ? en : vi;
    }
}
