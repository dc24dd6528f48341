package vn.ntm.criteria.exchange.workbook;

import java.util.Optional;
import java.util.regex.Pattern;

/** @param row from 1, as a person counts them */
public record Address(int row, int column) {

    private static final Pattern WRITTEN = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?([1-9][0-9]{0,6})");
    private static final int LETTERS = 26;

    static Optional<Address> called(String text) {
        var found = WRITTEN.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        int column = 0;
        for (char letter : found.group(1).toCharArray()) {
            column = column * LETTERS + Character.toUpperCase(letter) - 'A' + 1;
        }
        return Optional.of(new Address(Integer.parseInt(found.group(2)), column - 1));
    }

    /** "H28". */
    @Override
    public String toString() {
        var letters = new StringBuilder();
        for (int left = column + 1; left > 0; left = (left - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (left - 1) % LETTERS));
        }
        return letters.append(row).toString();
    }
}
