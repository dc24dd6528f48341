package vn.ntm.assignment.organisation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Text as a search sees it: no case, no marks, so that hoà, hòa, HOA and their decomposed forms are one. */
final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Folded() {}

    static String of(@Nullable String... texts) {
        return Arrays.stream(texts).filter(Objects::nonNull).map(Folded::fold).collect(Collectors.joining(" | "));
    }

    /** A pattern for SQL {@code like … escape '!'} that finds this text anywhere. */
    static String anywhere(String text) {
        return "%" + fold(text).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    private static String fold(String text) {
        var bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return SPACE.matcher(bare.toLowerCase(Locale.ROOT).replace('đ', 'd'))
                .replaceAll(" ")
                .strip();
    }
}
