package vn.ntm.assignment.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.ntm.assignment.arithmetic.Percent.Verdict;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PercentTest {

    /** The shares of Lai Châu's plan for 2025, and edges. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            76.73, 74098, 96569, AGREES,      76.73
            0.31,    307, 96569, TRUNCATED,   0.32
            2.90,   2800, 96569, AGREES,      2.90
            0.70,    680, 96569, AGREES,      0.70
            2.69,   2595, 96569, AGREES,      2.69
            16.66, 16089, 96569, AGREES,      16.66
            57.4,     54,    94, AGREES,      57.4
            57.45,    54,    94, AGREES,      57.45
            57.44,    54,    94, TRUNCATED,   57.45
            57,       54,    94, AGREES,      57
            58,       54,    94, CONTRADICTS, 57
            0.5,       1,   200, AGREES,      0.5
            1,         1,   200, AGREES,      1
            0,         1,   200, TRUNCATED,   1
            """)
    void is_rounded_half_up_at_the_decimals_that_were_stated(
            BigDecimal stated, BigDecimal numerator, BigDecimal denominator, Verdict verdict, BigDecimal derived) {
        var percent = new Percent(stated, numerator, denominator);

        assertThat(percent.verdict()).isEqualTo(verdict);
        assertThat(percent.derived()).isEqualTo(derived);
    }
}
