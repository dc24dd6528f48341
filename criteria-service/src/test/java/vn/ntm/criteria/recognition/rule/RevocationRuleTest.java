package vn.ntm.criteria.recognition.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.ntm.criteria.recognition.rule.RevocationRule.Weighty;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RevocationRuleTest {

    static final RevocationRule DECISION_18 = new RevocationRule(
            BigDecimal.valueOf(50),
            BigDecimal.valueOf(30),
            List.of(
                    new Weighty("Thu nhập", "Income", List.of("10")),
                    new Weighty("Quốc phòng và An ninh", "Defence and security", List.of("19"))),
            Confidence.PUBLISHED);

    @ParameterizedTest(name = "{0} of {1}, a weighty one among them: {2}")
    @CsvSource(textBlock = """
            2999, 10000, true,  false
            3000, 10000, false, false
            3000, 10000, true,  true
            4999, 10000, false, false
            4999, 10000, true,  true
            5000, 10000, false, true
            5000, 10000, true,  true
            0,    19,    false, false
            5,    19,    true,  false
            6,    19,    true,  true
            6,    19,    false, false
            9,    19,    true,  true
            9,    19,    false, false
            10,   19,    false, true
            19,   19,    true,  true
            """)
    void thirty_percent_need_a_weighty_one_and_fifty_do_not(int fallen, int criteria, boolean weighty, boolean may) {
        assertThat(DECISION_18.judge(numbers(fallen, weighty), criteria).revocable())
                .isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            5,  true,  5/19 = 26.32 % < 30 %
            7,  false, '7/19 = 36.84 % < 50 %; none of them is one of: Income, Defence and security'
            7,  true,  '7/19 = 36.84 % < 50 %; among them: Income'
            10, false, 10/19 = 52.63 % > 50 %
            """)
    void says_the_figures(int fallen, boolean weighty, String reason) {
        assertThat(DECISION_18.judge(numbers(fallen, weighty), 19).reason().en())
                .isEqualTo(reason);
    }

    static List<String> numbers(int fallen, boolean weighty) {
        return IntStream.range(0, fallen)
                .mapToObj(i -> weighty && i == 0 ? "10" : "n" + i)
                .toList();
    }
}
