package vn.ntm.kernel;

import java.util.regex.Pattern;

/**
 * How people and machines name a thing: "ha-tinh.so-03", "xa-ntm-2021-2025". Unique in the country: 1 to 80 of a-z and 0-9,
 * joined by single dots or hyphens.
 *
 * @param text The code as it is written.
 */
public record Code(String text) implements Comparable<Code> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");
    private static final int LONGEST = 80;

    public Code {
        if (text.length() > LONGEST || !FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "Not a code: '%s' (1 to %d of a-z and 0-9, joined by single dots or hyphens)"
                            .formatted(text, LONGEST));
        }
    }

    public static Code valueOf(String text) {
        return new Code(text);
    }

    @Override
    public int compareTo(Code other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
