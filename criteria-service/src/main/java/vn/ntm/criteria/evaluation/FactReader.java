package vn.ntm.criteria.evaluation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.ntm.criteria.evaluation.Values.Value;
import vn.ntm.criteria.rule.Fact;
import vn.ntm.criteria.rule.Faults;
import vn.ntm.criteria.rule.Numbers;
import vn.ntm.kernel.Quotient;

/** What somebody wrote, as a fact. Said in one way only, or a percentage beside the very figures that it comes from. */
record FactReader(Faults faults) {

    Optional<Fact> read(String pointer, Value value) {
        if (!agrees(value)) {
            faults.say(
                    pointer,
                    "said-twice",
                    value.value(),
                    "Giá trị ghi theo hai cách không khớp nhau; chỉ ghi một cách.",
                    "The value is said in two ways that do not agree; say it in one.");
            return Optional.empty();
        }
        if (Boolean.TRUE.equals(value.notApplicable())) {
            return Optional.of(new Fact.NotApplicable());
        }
        if (value.parts() != null) {
            return parts(pointer + "/parts", value.parts());
        }
        if (value.numerator() != null || value.denominator() != null) {
            return counted(pointer, value.numerator(), value.denominator());
        }
        return plain(pointer + "/value", value.value());
    }

    private static boolean agrees(Value value) {
        boolean counted = value.numerator() != null || value.denominator() != null;
        var typed = number(value.value());
        if (counted && typed != null && value.numerator() != null && value.denominator() != null) {
            return value.parts() == null
                    && !Boolean.TRUE.equals(value.notApplicable())
                    && isPercentage(typed, value.numerator(), value.denominator());
        }
        long ways = Stream.of(
                        value.value() != null,
                        counted,
                        value.parts() != null,
                        Boolean.TRUE.equals(value.notApplicable()))
                .filter(said -> said)
                .count();
        return ways <= 1;
    }

    private static boolean isPercentage(BigDecimal typed, BigDecimal numerator, BigDecimal denominator) {
        return denominator.signum() > 0 && new Quotient(numerator.movePointRight(2), denominator).isToldBy(typed);
    }

    private Optional<Fact> parts(String pointer, Map<String, @Nullable Object> said) {
        var parts = new HashMap<String, Fact>();
        said.forEach((name, value) -> {
            var at = pointer + "/" + name;
            if (!name.matches("[a-z][a-z0-9-]{0,49}")) {
                faults.say(at, "part-not-named", name, "Tên phần không hợp lệ.", "Not the name of a part.");
                return;
            }
            var fact = value instanceof Map<?, ?> map
                    ? counted(at, number(map.get("numerator")), number(map.get("denominator")))
                    : plain(at, value);
            fact.ifPresent(read -> parts.put(name, read));
        });
        return Optional.of(new Fact.Parts(parts));
    }

    private Optional<Fact> counted(String pointer, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
        if (numerator == null || denominator == null || numerator.signum() < 0 || denominator.signum() < 0) {
            faults.say(
                    pointer,
                    "numerator-and-denominator",
                    null,
                    "Cần tử số và mẫu số không âm.",
                    "It takes a numerator and a denominator, neither negative.");
            return Optional.empty();
        }
        return sensible(pointer + "/numerator", numerator) && sensible(pointer + "/denominator", denominator)
                ? Optional.of(new Fact.Counted(numerator, denominator))
                : Optional.empty();
    }

    private Optional<Fact> plain(String pointer, @Nullable Object said) {
        if (said instanceof Boolean yes) {
            return Optional.of(new Fact.Said(yes));
        }
        var number = number(said);
        if (number != null) {
            return sensible(pointer, number) ? Optional.of(new Fact.Measured(number)) : Optional.empty();
        }
        if (said instanceof String level && level.matches("[^\";{}=]{1,100}") && !level.equals("NaN")) {
            return Optional.of(new Fact.Level(Normalizer.normalize(level, Normalizer.Form.NFC)));
        }
        faults.say(
                pointer,
                "not-a-value",
                said,
                "Không phải số, đạt/không đạt hay mức xếp loại.",
                "Not a number, yes or no, or a level.");
        return Optional.empty();
    }

    private boolean sensible(String pointer, BigDecimal number) {
        if (Numbers.sensible(number)) {
            return true;
        }
        faults.say(
                pointer,
                "number-out-of-range",
                number,
                "Số vượt quá 18 chữ số, hoặc quá 10 chữ số thập phân.",
                "More than 18 digits, or more than 10 decimals.");
        return false;
    }

    private static @Nullable BigDecimal number(@Nullable Object said) {
        return switch (said) {
            case BigDecimal decimal -> decimal;
            case Integer whole -> BigDecimal.valueOf(whole);
            case Long whole -> BigDecimal.valueOf(whole);
            case BigInteger whole -> new BigDecimal(whole);
            case null, default -> null;
        };
    }
}
