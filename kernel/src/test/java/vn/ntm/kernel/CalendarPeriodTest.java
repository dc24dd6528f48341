package vn.ntm.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CalendarPeriodTest {

    @ParameterizedTest(name = "{0} closes from {1} to {2}")
    @CsvSource(textBlock = """
            2024-M06, 2024-05-15, 2024-06-14
            2024-M01, 2023-12-15, 2024-01-14
            2024-M03, 2024-02-15, 2024-03-14
            2024-Q2,  2024-03-15, 2024-06-14
            2024-Q1,  2023-12-15, 2024-03-14
            2024-S1,  2023-12-15, 2024-06-14
            2024-S2,  2024-06-15, 2024-12-14
            2024-N9,  2023-12-15, 2024-09-14
            2024-A1,  2023-12-15, 2024-12-14
            """)
    void closes_as_decree_09_of_2019_says(CalendarPeriod period, LocalDate from, LocalDate to) {
        assertThat(period.closingWindow()).isEqualTo(new ClosingWindow(from, to));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-M06", "2024-Q2", "2024-S1", "2024-N9", "2024-A1", "AH-bao-cao-bao-so-3"})
    void is_read_as_it_is_written(String text) {
        assertThat(Period.valueOf(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024",
                "1899-A1",
                "2200-M01",
                "9999-M12",
                "2024-M13",
                "2024-M00",
                "2024-Q5",
                "2024-Q0",
                "2024-S3",
                "2024-N1",
                "2024-A2",
                "AH-",
                "AH-Bão",
                "2024-m06",
                "02024-M06"
            })
    void what_the_calendar_does_not_have_is_refused(String text) {
        assertThatThrownBy(() -> Period.valueOf(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_fifth_quarter_does_not_exist() {
        assertThatThrownBy(() -> Period.valueOf("2024-Q5")).hasMessage("2024 has no QUARTERLY period 5");
    }

    @Property
    void months_tile_quarters_without_a_gap(
            @ForAll @IntRange(min = 2000, max = 2100) int year, @ForAll @IntRange(min = 1, max = 4) int ordinal) {
        var quarter = new CalendarPeriod(year, Frequency.QUARTERLY, ordinal).closingWindow();
        var months = IntStream.rangeClosed(ordinal * 3 - 2, ordinal * 3)
                .mapToObj(month -> new CalendarPeriod(year, Frequency.MONTHLY, month).closingWindow())
                .toList();

        assertThat(months.getFirst().from()).isEqualTo(quarter.from());
        assertThat(months.getLast().to()).isEqualTo(quarter.to());
        assertThat(months.get(1).from()).isEqualTo(months.get(0).to().plusDays(1));
        assertThat(months.get(2).from()).isEqualTo(months.get(1).to().plusDays(1));
    }
}
