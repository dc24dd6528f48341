package vn.ntm.platform.problem;

import java.util.Arrays;

/** The same sentence in the two languages of the product. */
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

    String in(Language language) {
        return language == Language.EN ? en : vi;
    }
}
