package vn.ntm.platform.contract;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * How many digits a number has before and after the point. SmallRye says it by a pattern, which holds for texts alone (JSON
 * Schema, validation, 6.3.3); between which numbers it lies, and of what it is a multiple (6.2), says the same.
 */
final class DigitsOfNumbers {

    private static final Pattern DIGITS =
            Pattern.compile("\\^\\\\d\\{1,(\\d+)}(?:\\(\\[\\.]\\\\d\\{1,(\\d+)}\\)\\?)?\\$");

    private DigitsOfNumbers() {}

    static void complete(OpenAPI document) {
        Schemas.all(document).stream()
                .filter(schema -> schema.getType() != null
                        && schema.getType().contains(Schema.SchemaType.NUMBER)
                        && schema.getPattern() != null)
                .forEach(DigitsOfNumbers::complete);
    }

    private static void complete(Schema number) {
        var digits = DIGITS.matcher(number.getPattern());
        if (!digits.matches()) {
            throw new IllegalStateException("What does this say of a number: " + number.getPattern());
        }
        int before = Integer.parseInt(digits.group(1));
        int after = digits.group(2) == null ? 0 : Integer.parseInt(digits.group(2));
        // A power of ten is written exactly, whoever writes it; one step below is not.
        var beyond = BigDecimal.ONE.movePointRight(before);
        number.setPattern(null);
        number.setMultipleOf(BigDecimal.ONE.movePointLeft(after));
        if (number.getMaximum() == null && number.getExclusiveMaximum() == null) {
            number.setExclusiveMaximum(beyond);
        }
        if (number.getMinimum() == null && number.getExclusiveMinimum() == null) {
            number.setExclusiveMinimum(beyond.negate());
        }
    }
}
