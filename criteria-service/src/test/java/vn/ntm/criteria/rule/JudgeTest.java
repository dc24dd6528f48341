package vn.ntm.criteria.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JudgeTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/verdicts.csv", delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 1_000)
    void the_verdict_is_the_one_that_was_worked_out_by_hand(
            String rule,
            @Nullable String now,
            @Nullable String before,
            @Nullable String region,
            @Nullable Integer group,
            int year,
            Verdict verdict,
            @Nullable BigDecimal distance,
            String reason) {
        var evidence = new Evidence(Rules.fact(now), Rules.fact(before));

        var judgement = Judge.judge(Rules.rule(rule), evidence, new Setting(Rules.place(region, group), year));

        assertThat(judgement.verdict()).isEqualTo(verdict);
        assertThat(judgement.reason().words().vi()).startsWith(reason);
        assertThat(judgement.distance()).usingComparator(Rules.NUMERICALLY).isEqualTo(distance);
    }

    @Test
    void a_reason_can_be_read_in_english() {
        var setting = new Setting(Place.in(Region.BTB), 2024);

        assertThat(Judge.judge(Rules.rule("{\"atLeast\":90}"), Evidence.of(Fact.valueOf("81.5")), setting)
                        .reason()
                        .words()
                        .en())
                .isEqualTo("81.5 < 90, North Central, 2024");
        assertThat(Judge.judge(Rules.rule("{\"atLeast\":90}"), Evidence.NOTHING, setting)
                        .reason()
                        .words()
                        .en())
                .isEqualTo("not reported");
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.CsvSource({"90,true", "90.9,true", "90.91,false", "95,false", "89.99,false"})
    void what_is_met_by_less_than_a_hundredth_is_just_at_the_threshold(String value, boolean hardly) {
        var judgement = Judge.judge(
                Rules.rule("{\"atLeast\":90}"), Evidence.of(Fact.valueOf(value)), new Setting(Place.UNKNOWN, 2024));

        assertThat(judgement.atThreshold()).isEqualTo(hardly);
    }
}
