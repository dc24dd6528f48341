package vn.ntm.reporting.report;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What proves that somebody holds a receipt: 80 random bits in letters and digits that cannot be mixed up on paper
 * (Crockford's base 32), in groups of four.
 */
record ReceiptCode(String text) {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    static ReceiptCode random() {
        return new ReceiptCode(RANDOM.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(sign -> SIGNS.substring(sign, sign + 1))
                .collect(Collectors.joining())
                .replaceAll("(.{4})(?=.)", "$1-"));
    }

    /** As somebody types it from paper: small letters, no dashes, O for 0, I or L for 1. */
    static ReceiptCode valueOf(String typed) {
        return new ReceiptCode(typed.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1')
                .replaceAll("(.{4})(?=.)", "$1-"));
    }

    @Override
    public String toString() {
        return text;
    }
}
