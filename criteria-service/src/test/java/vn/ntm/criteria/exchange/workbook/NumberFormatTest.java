package vn.ntm.criteria.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NumberFormatTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    General        | 0.8                  | 0.8
                    General        | 1234567.5            | 1234567.5
                    General" %"    | 80                   | 80
                    @              | 80                   | 80
                    0%             | 0.8                  | 80
                    0%             | 0.80000000000000004  | 80
                    0%             | 0.805                | -
                    0.0%           | 0.805                | 80.5
                    0.00%          | 1                    | 100
                    `#,##0%`       | 12.34                | 1234
                    0.0" %"        | 80.5                 | 80.5
                    0\\%           | 80                   | 80
                    0.0" %"        | 80.55                | -
                    0              | 79.6                 | -
                    0.0            | 79.6                 | 79.6
                    `#,##0`        | 50000                | 50000
                    `#,##0,`       | 50000                | -
                    `#,##0.00;[Red]-#,##0.00` | -1.5        | -1.5
                    0;0            | -5                   | -
                    0;(0)          | -5                   | -5
                    0;-0;"không"   | 0                    | -
                    ;;;            | 5                    | -
                    [>=1]0%;0.0    | 1                    | -
                    0.00E+00       | 1500                 | -
                    `# ?/?`        | 0.5                  | -
                    dd/mm/yyyy     | 45467                | -
                    [h]:mm         | 1.5                  | -
                    [$₫-42A] #,##0 | 1000                 | 1000
                    `#,##0 [$₫-vi-VN]` | 1000             | 1000
                    _(* #,##0_);_(* (#,##0);_(* "-"_);_(@_) | 7 | 7
                    "xong"         | 7                    | -
                    """)
    void a_number_is_what_is_seen_or_it_is_not_taken(String format, BigDecimal stored, String seen) {
        assertThat(NumberFormat.of(format).amount(stored).map(one -> one.stripTrailingZeros()
                        .toPlainString()))
                .isEqualTo(seen.equals("-") ? java.util.Optional.empty() : java.util.Optional.of(seen));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    General     | 1.1             | 1.1
                    General     | 2024            | 2024
                    General     | 123456789012    | -
                    General" a" | 1               | -
                    @           | 1.1             | 1.1
                    0.00        | 1.1             | 1.10
                    0.0         | 1.1             | 1.1
                    0.0         | 1.15            | -
                    000         | 7               | 007
                    0.00        | 12              | 12.00
                    0.##        | 5               | -
                    0%          | 0.8             | -
                    `#,##0`     | 2024            | -
                    dd/mm/yyyy  | 45467           | -
                    0" %"       | 1               | -
                    0.00        | -1.1            | -
                    """)
    void a_code_is_the_digits_that_are_seen_or_it_is_not_taken(String format, BigDecimal stored, String seen) {
        assertThat(NumberFormat.of(format).text(stored))
                .isEqualTo(seen.equals("-") ? java.util.Optional.empty() : java.util.Optional.of(seen));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dd/mm/yyyy",
                "d/m/yyyy;@",
                "[$-42A]dd/mm/yyyy",
                "[$-vi-VN]dd/mm/yyyy",
                "[$-x-sysdate]dddd, mmmm dd, yyyy",
                "yyyy\\-mm\\-dd",
                "d-mmm-yy",
                "\"ngày\" d/m/yy"
            })
    void a_day_is_shown_with_its_month_and_year(String format) {
        assertThat(NumberFormat.of(format).isDay()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"General", "0", "mmm-yy", "d-mmm", "h:mm", "d/m/yyyy h:mm", "@", "\"d/m/y\"", "yyyy"})
    void anything_else_is_no_day(String format) {
        assertThat(NumberFormat.of(format).isDay()).isFalse();
    }
}
