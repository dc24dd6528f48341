package vn.ntm.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.kernel.Restatement.Part;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RestatementTest {

    private static final Code A = new Code("a");
    private static final Code B = new Code("b");
    private static final Code C = new Code("c");

    @Test
    void seven_households_in_halves_are_four_and_three() {
        assertThat(Restatement.additive(Map.of(A, new BigDecimal("7")), Map.of(A, halves())))
                .isEqualTo(Map.of(B, new BigDecimal("4"), C, new BigDecimal("3")));
    }

    @Test
    void a_rate_is_restated_by_its_numerator_and_its_denominator() {
        var numerators = Map.of(A, new BigDecimal("811"), B, new BigDecimal("204"));
        var denominators = Map.of(A, new BigDecimal("1000"), B, new BigDecimal("300"));
        var merged = Map.of(A, List.of(new Part(C, BigDecimal.ONE)), B, List.of(new Part(C, BigDecimal.ONE)));

        assertThat(Restatement.additive(numerators, merged)).containsEntry(C, new BigDecimal("1015"));
        assertThat(Restatement.additive(denominators, merged)).containsEntry(C, new BigDecimal("1300"));
    }

    @Test
    void what_cannot_be_divided_passes_only_when_all_said_the_same_and_went_there_whole() {
        var merged = Map.of(A, List.of(new Part(C, BigDecimal.ONE)), B, List.of(new Part(C, BigDecimal.ONE)));

        assertThat(Restatement.undividable(Map.of(A, "MET", B, "MET"), merged).get(C))
                .returns("MET", Restatement.Passed::value);
        assertThat(Restatement.undividable(Map.of(A, "MET", B, "NOT_MET"), merged)
                        .get(C))
                .returns(true, Restatement.Passed::undecided)
                .returns(new TreeMap<>(Map.of(A, "MET", B, "NOT_MET")), Restatement.Passed::said);
        assertThat(Restatement.undividable(Map.of(A, "MET"), Map.of(A, halves()))
                        .get(B))
                .returns(true, Restatement.Passed::undecided);
    }

    @Test
    void what_cannot_be_divided_because_nobody_knows_the_shares_stays_where_it_was() {
        var unknown = List.of(new Part(B, null), new Part(C, null));

        assertThat(Restatement.additive(Map.of(A, BigDecimal.TEN), Map.of(A, unknown)))
                .isEqualTo(Map.of(A, BigDecimal.TEN));
        assertThat(Restatement.undividable(Map.of(A, "MET"), Map.of(A, unknown)).get(B))
                .returns(true, Restatement.Passed::undecided);
    }

    @Test
    void parts_of_unknown_size_that_come_together_again_are_whole() {
        var unknown = List.of(new Part(B, null), new Part(C, null));
        var d = new Code("d");
        var whole = List.of(new Part(d, BigDecimal.ONE));

        assertThat(Restatement.then(unknown, Map.of(B, whole, C, whole))).isEqualTo(whole);
        assertThat(Restatement.then(unknown, Map.of(B, whole))).containsExactly(new Part(C, null), new Part(d, null));
        assertThat(Restatement.then(halves(), Map.of(B, List.of(new Part(A, null), new Part(d, null)))))
                .containsExactly(new Part(A, null), new Part(C, new BigDecimal("0.5")), new Part(d, null));
    }

    @Test
    void shares_that_lose_something_are_no_shares() {
        assertThatThrownBy(() -> Restatement.additive(
                        Map.of(A, BigDecimal.TEN), Map.of(A, List.of(new Part(B, new BigDecimal("0.999"))))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 2_000)
    void the_sum_over_the_successors_is_the_sum_over_the_predecessors(@ForAll("reorganised") Reorganised given) {
        var restated = Restatement.additive(given.figures, given.successors);

        assertThat(sum(restated)).isEqualByComparingTo(sum(given.figures));
        assertThat(restated.values()).allSatisfy(figure -> assertThat(figure.scale())
                .isLessThanOrEqualTo(given.figures.values().stream()
                        .mapToInt(BigDecimal::scale)
                        .max()
                        .orElse(0)));
    }

    @Property(tries = 1_000)
    void nobody_gets_more_or_less_than_its_share_by_a_whole_step(@ForAll("reorganised") Reorganised given) {
        given.successors.forEach((body, parts) -> {
            var figure = given.figures.getOrDefault(body, BigDecimal.ZERO);
            var step = BigDecimal.ONE.movePointLeft(figure.scale());
            var divided = Restatement.divided(figure, parts);
            parts.forEach(part -> assertThat(divided.getOrDefault(part.successor(), BigDecimal.ZERO)
                            .subtract(figure.multiply(part.share()))
                            .abs())
                    .isLessThan(step));
        });
    }

    @Property(tries = 1_000)
    void shares_along_a_chain_sum_to_exactly_one(
            @ForAll("parts") List<Part> first, @ForAll("parts") List<Part> second, @ForAll("parts") List<Part> third) {
        var b = calledAnew("b", second);
        var toB = Map.of(first.getFirst().successor(), b);
        var toC = Map.of(b.getLast().successor(), calledAnew("c", third));

        var along = Restatement.then(Restatement.then(first, toB), toC);

        assertThat(along.stream().map(Part::share).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(BigDecimal.ONE);
    }

    private static List<Part> calledAnew(String prefix, List<Part> parts) {
        return parts.stream()
                .map(part -> new Part(new Code(prefix + "." + part.successor()), part.share()))
                .toList();
    }

    @Provide
    Arbitrary<Reorganised> reorganised() {
        var figure = Combinators.combine(
                        Arbitraries.longs().between(-1_000_000_000_000L, 1_000_000_000_000L),
                        Arbitraries.integers().between(0, 4))
                .as(BigDecimal::valueOf);
        return Arbitraries.maps(codes("old"), figure).ofMinSize(1).ofMaxSize(12).flatMap(figures -> Arbitraries.maps(
                        Arbitraries.of(figures.keySet()), parts())
                .ofMaxSize(figures.size())
                .map(successors -> new Reorganised(figures, successors)));
    }

    /** Some of them not finite as decimals would like it: thirds are written as 0.3333 and the rest. */
    @Provide
    Arbitrary<List<Part>> parts() {
        return Arbitraries.integers()
                .between(1, 9_999)
                .set()
                .ofMinSize(0)
                .ofMaxSize(5)
                .map(cuts -> {
                    var parts = new ArrayList<Part>();
                    var from = BigDecimal.ZERO;
                    for (int cut : cuts.stream().sorted().toList()) {
                        var to = new BigDecimal(cut).movePointLeft(4);
                        parts.add(new Part(new Code("new-" + parts.size()), to.subtract(from)));
                        from = to;
                    }
                    parts.add(new Part(new Code("new-" + parts.size()), BigDecimal.ONE.subtract(from)));
                    return List.copyOf(parts);
                });
    }

    private static Arbitrary<Code> codes(String prefix) {
        return Arbitraries.integers().between(0, 40).map(number -> new Code(prefix + "-" + number));
    }

    private static List<Part> halves() {
        return List.of(new Part(B, new BigDecimal("0.5")), new Part(C, new BigDecimal("0.5")));
    }

    private static BigDecimal sum(Map<Code, BigDecimal> figures) {
        return figures.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    record Reorganised(Map<Code, BigDecimal> figures, Map<Code, List<Part>> successors) {}
}
