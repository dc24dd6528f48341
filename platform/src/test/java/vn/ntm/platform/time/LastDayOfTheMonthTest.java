package vn.ntm.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.ParseException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quartz.CronExpression;

/** What the version of Quartz that we name is named for. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LastDayOfTheMonthTest {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Instant NEW_YEAR =
            LocalDate.of(2024, 1, 1).atStartOfDay(VIETNAM).toInstant();

    @Test
    void every_month_has_a_last_day() throws ParseException {
        assertThat(days("0 0 8 L * ?"))
                .extracting(LocalDate::toString)
                .containsExactly(
                        "2024-01-31",
                        "2024-02-29",
                        "2024-03-31",
                        "2024-04-30",
                        "2024-05-31",
                        "2024-06-30",
                        "2024-07-31",
                        "2024-08-31",
                        "2024-09-30",
                        "2024-10-31",
                        "2024-11-30",
                        "2024-12-31");
    }

    @ParameterizedTest
    @CsvSource({
        "0 0 8 L-3 * ?, 2024-01-28, 2024-02-26, 2024-04-27",
        "0 0 8 LW * ?, 2024-01-31, 2024-02-29, 2024-04-30",
        "0 0 8 ? * 6L, 2024-01-26, 2024-02-23, 2024-04-26",
    })
    void and_so_has_what_counts_from_it(String cron, LocalDate january, LocalDate february, LocalDate april)
            throws ParseException {
        assertThat(days(cron)).hasSize(12).contains(january, february, april);
    }

    private static List<LocalDate> days(String cron) throws ParseException {
        var expression = new CronExpression(cron);
        expression.setTimeZone(TimeZone.getTimeZone(VIETNAM));
        return Stream.iterate(expression.getNextValidTimeAfter(Date.from(NEW_YEAR)), expression::getNextValidTimeAfter)
                .map(time -> time.toInstant().atZone(VIETNAM).toLocalDate())
                .takeWhile(day -> day.getYear() == 2024)
                .toList();
    }
}
