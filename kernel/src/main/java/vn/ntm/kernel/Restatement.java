package vn.ntm.kernel;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * Figures of bodies, restated to the bodies that stand in their place. Nothing is lost and nothing is invented: the sum over
 * the successors is the sum over the predecessors, to the last digit.
 */
public final class Restatement {

    private Restatement() {}

    /**
     * @param share of the predecessor, above 0 and at most 1; those of one predecessor sum to exactly 1. Null while nobody has
     *     said how large it is
     */
    public record Part(Code successor, @Nullable BigDecimal share) {

        boolean isWhole() {
            return share != null && share.compareTo(BigDecimal.ONE) == 0;
        }
    }

    /** Whether a figure can be divided among these: of each of them it is known how large it is. */
    public static boolean dividable(List<Part> parts) {
        return parts.stream().noneMatch(part -> part.share() == null);
    }

    /**
     * A figure that counts things: it adds up. A numerator and a denominator are restated each for itself. What cannot be divided,
     * because shares are unknown, stays with the body that reported it.
     */
    public static SortedMap<Code, BigDecimal> additive(
            Map<Code, BigDecimal> figures, Map<Code, List<Part>> successors) {
        var restated = new TreeMap<Code, BigDecimal>();
        new TreeMap<>(figures).forEach((body, figure) -> {
            var parts = successors.getOrDefault(body, List.of());
            if (parts.isEmpty() || !dividable(parts)) {
                restated.merge(body, figure, BigDecimal::add);
            } else {
                divided(figure, parts).forEach((successor, part) -> restated.merge(successor, part, BigDecimal::add));
            }
        });
        return restated;
    }

    /**
     * A value that cannot be divided or added, a verdict or a name: it passes to a successor that has it from all its
     * predecessors alike and whole. Any other successor gets all that was said, and nothing is chosen.
     */
    public static <T> SortedMap<Code, Passed<T>> undividable(Map<Code, T> values, Map<Code, List<Part>> successors) {
        var said = new TreeMap<Code, SortedMap<Code, T>>();
        var whole = new TreeMap<Code, Boolean>();
        new TreeMap<>(values).forEach((body, value) -> {
            var parts = successors.getOrDefault(body, List.of());
            var heirs = parts.isEmpty() ? List.of(new Part(body, BigDecimal.ONE)) : parts;
            for (var heir : heirs) {
                said.computeIfAbsent(heir.successor(), _ -> new TreeMap<>()).put(body, value);
                whole.merge(heir.successor(), heir.isWhole(), Boolean::logicalAnd);
            }
        });
        var passed = new TreeMap<Code, Passed<T>>();
        said.forEach((successor, by) -> {
            boolean alike = by.values().stream().distinct().count() == 1;
            boolean clear = alike && Boolean.TRUE.equals(whole.get(successor));
            passed.put(successor, new Passed<>(clear ? by.get(by.firstKey()) : null, by));
        });
        return passed;
    }

    /**
     * @param value null if it cannot be said: a flag, to be decided by a person
     * @param said by each predecessor
     */
    public record Passed<T>(@Nullable T value, SortedMap<Code, T> said) {

        public boolean undecided() {
            return value == null;
        }
    }

    /**
     * By largest remainder, in steps of the figure's own last digit: 7 households in halves are 4 and 3, never 3.5. Of equal
     * remainders the first code gets the step.
     */
    static SortedMap<Code, BigDecimal> divided(BigDecimal figure, List<Part> parts) {
        var sum = parts.stream().map(Restatement::known).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(BigDecimal.ONE) != 0) {
            throw new IllegalArgumentException("Shares sum to " + sum + ": " + parts);
        }
        int scale = Math.max(figure.scale(), 0);
        var steps = figure.setScale(scale).unscaledValue().abs();
        var exact = parts.stream()
                .map(part -> new Exact(part.successor(), new BigDecimal(steps).multiply(known(part))))
                .sorted(Comparator.comparing(Exact::remainder).reversed().thenComparing(Exact::successor))
                .toList();
        int left = exact.stream()
                .map(Exact::whole)
                .reduce(steps, BigInteger::subtract)
                .intValueExact();
        var divided = new TreeMap<Code, BigDecimal>();
        for (int i = 0; i < exact.size(); i++) {
            var whole = i < left
                    ? exact.get(i).whole().add(BigInteger.ONE)
                    : exact.get(i).whole();
            divided.put(exact.get(i).successor(), signed(whole, figure.signum(), scale));
        }
        return divided;
    }

    /**
     * Shares along a chain of changes, multiplied: the first parts, then the parts of those. Where the first shares are unknown, a
     * later share is known all the same if it is alike from whichever part: what was divided and came together again is whole.
     */
    public static List<Part> then(List<Part> first, Map<Code, List<Part>> next) {
        var further = first.stream()
                .map(part -> new Further(part.share(), sharesOf(part.successor(), next)))
                .toList();
        return further.stream()
                .flatMap(part -> part.shares().keySet().stream())
                .distinct()
                .sorted()
                .map(successor -> new Part(successor, along(successor, further)))
                .toList();
    }

    private static Map<Code, Optional<BigDecimal>> sharesOf(Code body, Map<Code, List<Part>> next) {
        var parts = next.getOrDefault(body, List.of());
        return parts.isEmpty()
                ? Map.of(body, Optional.of(BigDecimal.ONE))
                : parts.stream().collect(toMap(Part::successor, part -> Optional.ofNullable(part.share())));
    }

    private static @Nullable BigDecimal along(Code successor, List<Further> further) {
        var nothing = Optional.of(BigDecimal.ZERO);
        var there = further.stream()
                .map(part -> part.shares().getOrDefault(successor, nothing))
                .toList();
        if (there.stream().anyMatch(Optional::isEmpty)) {
            return null;
        }
        if (further.stream().anyMatch(part -> part.share() == null)) {
            var alike = there.getFirst().orElseThrow();
            return there.stream().allMatch(share -> share.orElseThrow().compareTo(alike) == 0) ? alike : null;
        }
        var sum = BigDecimal.ZERO;
        for (int i = 0; i < there.size(); i++) {
            sum = sum.add(there.get(i)
                    .orElseThrow()
                    .multiply(Objects.requireNonNull(further.get(i).share())));
        }
        return sum;
    }

    /** @param shares of those that stand where a part stood; empty if unknown */
    private record Further(@Nullable BigDecimal share, Map<Code, Optional<BigDecimal>> shares) {}

    private static BigDecimal known(Part part) {
        if (part.share() == null) {
            throw new IllegalArgumentException("Nobody knows the share of " + part.successor());
        }
        return part.share();
    }

    private static BigDecimal signed(BigInteger steps, int sign, int scale) {
        return new BigDecimal(sign < 0 ? steps.negate() : steps, scale);
    }

    private record Exact(Code successor, BigDecimal steps) {

        BigInteger whole() {
            return steps.setScale(0, RoundingMode.FLOOR).toBigInteger();
        }

        BigDecimal remainder() {
            return steps.subtract(new BigDecimal(whole()));
        }
    }
}
