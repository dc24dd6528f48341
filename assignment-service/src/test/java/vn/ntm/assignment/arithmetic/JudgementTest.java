package vn.ntm.assignment.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.ntm.assignment.arithmetic.Outcome.Result;
import vn.ntm.assignment.arithmetic.StatedCheck.All;
import vn.ntm.assignment.arithmetic.StatedCheck.Average;
import vn.ntm.assignment.arithmetic.StatedCheck.Difference;
import vn.ntm.assignment.arithmetic.StatedCheck.Feasible;
import vn.ntm.assignment.arithmetic.StatedCheck.Share;
import vn.ntm.assignment.arithmetic.StatedCheck.Shares;
import vn.ntm.assignment.arithmetic.StatedCheck.Sum;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JudgementTest {

    private final HashMap<String, @Nullable BigDecimal> figures = new HashMap<>();

    @Test
    void a_sum_holds_exactly_or_not_at_all() {
        var parts = List.of("96569", "157707", "1667139", "2581000", "1066");

        assertThat(of(new Sum("tổng", "4503481", parts)).result()).isEqualTo(Result.HOLDS);
        assertThat(of(new Sum("tổng", "4503482", parts)).result()).isEqualTo(Result.MISMATCH);
        assertThat(of(new Sum("lẻ", "0.3", List.of("0.1", "0.2"))).result()).isEqualTo(Result.HOLDS);
    }

    @Test
    void a_difference_that_does_not_follow_is_shown_as_one() {
        var outcome = of(new Difference("còn lại", "3", "10", "6"));

        assertThat(outcome.result()).isEqualTo(Result.MISMATCH);
        assertThat(outcome.messageEn()).isEqualTo("It says 3, but 10 - 6 = 4.");
    }

    @Test
    void a_truncated_share_is_named_as_such() {
        var outcome = of(new Share("thành phần 3", "0.31", "307", "96569"));

        assertThat(outcome.result()).isEqualTo(Result.MISMATCH);
        assertThat(outcome.computed()).isEqualTo("0.3179");
        assertThat(outcome.messageEn()).contains("0.32", "truncated");
    }

    @Test
    void shares_make_100_as_far_as_their_decimals_go() {
        assertThat(of(new Shares("tỷ lệ", List.of("76.73", "0.31", "2.90", "0.70", "2.69", "16.66")))
                        .result())
                .isEqualTo(Result.HOLDS);
        assertThat(of(new Shares("tỷ lệ", List.of("76.73", "0.27", "2.90", "0.70", "2.69", "16.66")))
                        .result())
                .isEqualTo(Result.MISMATCH);
    }

    /** Four units; three criteria of which one may be left out. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            2.75, 4, 4, 3, HOLDS
            2.8,  4, 4, 3, HOLDS
            2.7,  4, 4, 3, MISMATCH
            3,    4, 4, 3, HOLDS
            2.75, 4, 4,  , HOLDS
            3.25, 4, 4,  , MISMATCH
            1.75, 4, 4,  , MISMATCH
            2.00, 4, 4,  , HOLDS
            2.10, 4, 4,  , MISMATCH
            """)
    void an_average_follows_from_the_counts_or_cannot(
            BigDecimal stated, BigDecimal one, BigDecimal two, @Nullable BigDecimal three, Result result) {
        figures.put("G8", stated);
        figures.put("C1", one);
        figures.put("C2", two);
        figures.put("C3", three);

        assertThat(of(new Average("bình quân", "G8", List.of("C1", "C2", "C3"), "4"))
                        .result())
                .isEqualTo(result);
    }

    @Test
    void what_a_plan_leaves_out_bounds_its_average_from_above() {
        IntStream.range(0, 18).forEach(i -> figures.put("C" + i, BigDecimal.valueOf(i == 0 ? 1268 - 17 * 70 : 70)));
        figures.put("C18", null);
        var counts = IntStream.range(0, 19).mapToObj(i -> "C" + i).toList();

        var outcome = of(new Average("bình quân 2024", "14.55", counts, "94"));

        assertThat(outcome.result()).isEqualTo(Result.MISMATCH);
        assertThat(outcome.atMost()).isEqualTo("1362/94 = 14.489");
    }

    @Test
    void the_rest_must_fit_between_its_floor_and_its_ceiling() {
        var counts = List.of("10", "10", "9");

        // 7 units meet all three; what is left, 29 - 21 = 8, is shared by the other 4, who meet 2 each at least.
        assertThat(of(feasible(counts, "4", 2)).result()).isEqualTo(Result.HOLDS);
        assertThat(of(feasible(counts, "4", 3)).result()).isEqualTo(Result.MISMATCH);
        assertThat(of(feasible(counts, "3", 1)).result()).isEqualTo(Result.MISMATCH);
    }

    @Test
    void what_needs_a_figure_that_is_not_there_is_undecided() {
        figures.put("G1", null);

        assertThat(of(new Sum("tổng", "3", List.of("G1", "2"))).result()).isEqualTo(Result.UNDECIDED);
        assertThat(of(new Sum("tổng", "3", List.of("funding:F1", "2"))).message())
                .contains("funding:F1");
        assertThat(of(new Share("chia cho không", "1", "1", "0")).result()).isEqualTo(Result.UNDECIDED);
    }

    @Test
    void several_hold_together_or_the_first_that_does_not_is_told() {
        var holds = new Sum("a", "3", List.of("1", "2"));
        var fails = new Sum("b", "4", List.of("1", "2"));

        assertThat(of(new All("cả hai", List.of(holds, holds))).result()).isEqualTo(Result.HOLDS);
        assertThat(of(new All("cả hai", List.of(holds, fails))).stated()).isEqualTo("4");
    }

    private static Feasible feasible(List<String> counts, String rest, int floor) {
        return new Feasible("khả thi", counts, "7", rest, BigDecimal.valueOf(floor), BigDecimal.valueOf(2));
    }

    private Outcome of(StatedCheck check) {
        return new Judgement(new Figures(figures)).of(check);
    }
}
