package vn.ntm.reporting.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.events.RegimeTerms;
import vn.ntm.kernel.CalendarPeriod;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.DeadlineRule;
import vn.ntm.kernel.Frequency;
import vn.ntm.kernel.workday.Holiday;
import vn.ntm.kernel.workday.HolidayYear;
import vn.ntm.kernel.workday.WorkingCalendar;
import vn.ntm.kernel.workday.WorkingDayRule;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RegimeTest {

    private static final CalendarPeriod JUNE = new CalendarPeriod(2024, Frequency.MONTHLY, 6);

    @Test
    void what_opens_earlier_than_it_was_looked_for_is_still_asked() {
        // Due on Monday, June 10, before its figures close; so it opens a month before.
        var regime = estimateOfJune();
        assertThat(regime.periodsToAskUntil(at("2024-05-10T00:00:00+07:00"), closedOn()))
                .isEmpty();

        var closed = closedOn("2024-06-10");

        assertThat(regime.reckon(JUNE, closed).opensAt()).isEqualTo(at("2024-05-07T00:00:00+07:00"));
        assertThat(regime.periodsToAskUntil(at("2024-05-11T00:00:00+07:00"), closed))
                .containsExactly(JUNE);
        assertThat(regime.periodsToAskUntil(at("2024-05-11T00:00:00+07:00"), closed))
                .as("nothing is looked for twice a day")
                .isEmpty();
        assertThat(regime.periodsToAskUntil(at("2024-07-20T00:00:00+07:00"), closed))
                .as("nor for ever")
                .containsExactly(JUNE);
        assertThat(regime.periodsToAskUntil(at("2024-07-21T00:00:00+07:00"), closed))
                .isEmpty();
    }

    private static Regime estimateOfJune() {
        var terms = new RegimeTerms(
                new Code("uoc"),
                "Ước thực hiện tháng",
                "Công văn",
                Frequency.MONTHLY,
                List.of(6),
                DeadlineRule.onOrBeforeDay(10).moved(WorkingDayRule.PREVIOUS).ofAnEstimate(),
                List.of(new Code("so-1")),
                List.of(new Code("nhan")),
                List.of(),
                List.of(),
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2024, 12, 31),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        return new Regime(UUID.randomUUID(), new Code("ubnd"), terms, at("2024-01-02T00:00:00+07:00"));
    }

    private static WorkingCalendar closedOn(String... days) {
        var holidays = Arrays.stream(days)
                .map(day -> new Holiday(LocalDate.parse(day), "Nghỉ", "Closed"))
                .toList();
        return WorkingCalendar.of(List.of(new HolidayYear(2024, true, "Thông báo", holidays, List.of())));
    }

    private static Instant at(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }
}
