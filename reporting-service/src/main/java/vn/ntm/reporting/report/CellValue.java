package vn.ntm.reporting.report;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.Normalizer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What stands in a cell of a table: in JSON a number, a text, or true or false. A date is text, {@code 2026-06-14}. */
public sealed interface CellValue {

    record Numeric(BigDecimal value) implements CellValue {

        static final int DIGITS_BEFORE = 18;
        static final int DIGITS_AFTER = 6;

        /** By digits alone: 1e99999 is not spelled out to be judged. */
        public boolean fits() {
            long before = (long) value.precision() - value.scale();
            return before <= DIGITS_BEFORE && value.scale() <= DIGITS_AFTER;
        }

        @Override
        public Object raw() {
            return value;
        }
    }

    record Text(String value) implements CellValue {
        @Override
        public Object raw() {
            return value;
        }
    }

    record Truth(boolean value) implements CellValue {
        @Override
        public Object raw() {
            return value;
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static CellValue of(Object raw) {
        return switch (raw) {
            case BigDecimal number -> new Numeric(number);
            case BigInteger number -> new Numeric(new BigDecimal(number));
            case Integer number -> new Numeric(BigDecimal.valueOf(number));
            case Long number -> new Numeric(BigDecimal.valueOf(number));
            case Boolean truth -> new Truth(truth);
            case String text when text.indexOf('\0') < 0 -> new Text(Normalizer.normalize(text, Normalizer.Form.NFC));
            default -> throw new IllegalArgumentException("A cell holds a number, a text without NUL, true or false");
        };
    }

    @JsonValue
    Object raw();
}
