package vn.ntm.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class QuotientTest {

    @ParameterizedTest(name = "{0} / {1} told by {2}: {3}")
    @CsvSource(textBlock = """
            200, 3, 67,    true
            200, 3, 66,    true
            200, 3, 66.67, true
            200, 3, 66.66, true
            200, 3, 66.68, false
            200, 3, 66.0,  false
            200, 3, 7E+1,  false
            210, 3, 7E+1,  true
            160, 2, 80.00, true
            -5,  2, -3,    true
            -5,  2, -2,    true
            """)
    void a_typed_rate_is_the_nearest_or_cut_off_at_the_decimals_typed(
            BigDecimal above, BigDecimal below, BigDecimal typed, boolean told) {
        assertThat(new Quotient(above, below).isToldBy(typed)).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0} / {1} beside {2}: {3}")
    @CsvSource(textBlock = """
            200, 3, 65,     66.67
            200, 3, 66.670, 66.667
            160, 2, 80,     80.00
            """)
    void it_is_shown_in_as_many_decimals_as_tell_it_from_what_was_typed(
            BigDecimal above, BigDecimal below, BigDecimal typed, BigDecimal shown) {
        assertThat(new Quotient(above, below).unlike(typed)).isEqualTo(shown);
    }
}
