package vn.ntm.reporting.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import vn.ntm.events.ReportingEvent.DeadlineApproaching;
import vn.ntm.events.ReportingEvent.DeadlineMissed;
import vn.ntm.events.ReportingEvent.ObligationEscalated;
import vn.ntm.events.ReportingEvent.ObligationOpened;
import vn.ntm.kernel.BusinessTime;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Deadline;
import vn.ntm.kernel.Period;
import vn.ntm.kernel.workday.WorkingCalendar;
import vn.ntm.platform.problem.Refused;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ObligationTest {

    private static final Instant LAST_MILLISECOND = at("2024-06-24T23:59:59.999+07:00");
    private static final Instant MIDNIGHT = at("2024-06-25T00:00:00.000+07:00");
    private static final Instant OPENED = at("2024-06-15T00:00:00+07:00");

    @ParameterizedTest(name = "sent at {0} it is late by {1}")
    @CsvSource(textBlock = """
            2024-06-24T23:59:59.999+07:00, PT0S,      true
            2024-06-25T00:00:00.000+07:00, PT0S,      false
            2024-06-25T00:00:00.001+07:00, PT0.001S,  false
            2024-06-26T08:30:00.000+07:00, PT32H30M,  false
            """)
    void the_instant_of_submission_alone_decides(OffsetDateTime sent, Duration lateBy, boolean onTime) {
        var obligation = dueBeforeThe25thOfJune();
        obligation.noteWhatIsTrueBy(sent.toInstant());

        assertThat(obligation.metAt(sent.toInstant())).isEqualTo(onTime);
        assertThat(obligation.submit(sent.toInstant())).isEqualTo(lateBy);
    }

    @Test
    void a_late_sender_finds_the_miss_noted_even_if_no_scheduler_ran() {
        var facts = dueBeforeThe25thOfJune().noteWhatIsTrueBy(MIDNIGHT);

        assertThat(facts).hasExactlyElementsOfTypes(ObligationOpened.class, DeadlineMissed.class);
    }

    @Test
    void what_was_noted_is_not_said_again() {
        var obligation = dueBeforeThe25thOfJune();
        obligation.noteWhatIsTrueBy(MIDNIGHT);

        assertThat(obligation.reach(Milestone.OPENING, MIDNIGHT)).isEmpty();
        assertThat(obligation.reach(Milestone.DEADLINE, MIDNIGHT)).isEmpty();
    }

    @Test
    void one_who_sent_in_time_is_neither_missed_nor_escalated_nor_reminded() {
        var obligation = dueBeforeThe25thOfJune();
        obligation.noteWhatIsTrueBy(LAST_MILLISECOND);
        obligation.submit(LAST_MILLISECOND);

        assertThat(obligation.reach(Milestone.LAST_REMINDER, LAST_MILLISECOND)).isEmpty();
        assertThat(obligation.reach(Milestone.DEADLINE, MIDNIGHT)).isEmpty();
        assertThat(obligation.reach(Milestone.ESCALATION, MIDNIGHT.plus(Duration.ofDays(3))))
                .isEmpty();
    }

    @Test
    void one_who_does_not_report_is_reminded_then_overdue_then_escalated() {
        var obligation = dueBeforeThe25thOfJune();
        obligation.reach(Milestone.OPENING, OPENED);

        var reminder = obligation.reach(Milestone.FIRST_REMINDER, at("2024-06-21T08:00:00+07:00"));
        var missed = obligation.reach(Milestone.DEADLINE, MIDNIGHT);
        var escalation = obligation.reach(Milestone.ESCALATION, at("2024-06-27T08:00:00+07:00"));

        assertThat(reminder).singleElement().isInstanceOfSatisfying(DeadlineApproaching.class, fact -> assertThat(
                        fact.daysLeft())
                .isEqualTo(3));
        assertThat(missed).hasExactlyElementsOfTypes(DeadlineMissed.class);
        assertThat(escalation).singleElement().isInstanceOfSatisfying(ObligationEscalated.class, fact -> assertThat(
                        fact.daysLate())
                .isEqualTo(3));
    }

    @Test
    void a_scheduler_that_slept_past_both_reminders_reminds_once() {
        var obligation = dueBeforeThe25thOfJune();
        var later = at("2024-06-23T09:00:00+07:00");
        obligation.reach(Milestone.OPENING, later);

        assertThat(obligation.reach(Milestone.FIRST_REMINDER, later))
                .hasExactlyElementsOfTypes(DeadlineApproaching.class);
        assertThat(obligation.reach(Milestone.LAST_REMINDER, later)).isEmpty();
    }

    @Test
    void a_scheduler_that_slept_past_the_deadline_reminds_nobody() {
        var obligation = dueBeforeThe25thOfJune();
        var later = at("2024-07-02T08:00:00+07:00");

        assertThat(obligation.reach(Milestone.OPENING, later))
                .hasExactlyElementsOfTypes(ObligationOpened.class, DeadlineMissed.class);
        assertThat(obligation.reach(Milestone.FIRST_REMINDER, later)).isEmpty();
        assertThat(obligation.reach(Milestone.DEADLINE, later)).isEmpty();
    }

    @Test
    void a_correction_has_its_own_deadline_and_keeps_the_first_verdict() {
        var obligation = dueBeforeThe25thOfJune();
        obligation.noteWhatIsTrueBy(LAST_MILLISECOND);
        obligation.submit(LAST_MILLISECOND);
        obligation.giveBack(at("2024-06-26T09:00:00+07:00"), Deadline.onOrBefore(LocalDate.parse("2024-06-29")));

        assertThat(obligation.metAt(at("2024-06-29T23:59:59.999+07:00"))).isTrue();
        assertThat(obligation.metAt(at("2024-06-30T00:00:00.000+07:00"))).isFalse();
    }

    @Test
    void before_it_opens_nothing_can_be_sent() {
        var obligation = dueBeforeThe25thOfJune();

        assertThatThrownBy(() -> obligation.submit(OPENED.minusMillis(1))).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void only_these_steps_exist(State from) {
        var steps =
                java.util.Arrays.stream(State.values()).filter(from::leadsTo).toList();

        assertThat(steps)
                .containsExactlyElementsOf(
                        switch (from) {
                            case UPCOMING -> java.util.List.of(State.OPEN, State.WAIVED);
                            case OPEN -> java.util.List.of(State.OVERDUE, State.SUBMITTED, State.WAIVED);
                            case OVERDUE -> java.util.List.of(State.SUBMITTED, State.WAIVED, State.LOCKED);
                            case LOCKED -> java.util.List.of(State.OVERDUE, State.WAIVED);
                            case RETURNED -> java.util.List.of(State.SUBMITTED, State.WAIVED);
                            case SUBMITTED -> java.util.List.of(State.RETURNED, State.ACCEPTED);
                            case ACCEPTED, WAIVED -> java.util.List.of();
                        });
    }

    @ParameterizedTest(name = "opening {0}, due before {1}: {2}, {3}, escalated {4}")
    @CsvSource(nullValues = "-", textBlock = """
            2024-06-15, 2024-06-25, 2024-06-20T08:00+07:00, 2024-06-21T08:00+07:00, 2024-06-27T08:00+07:00
            2024-06-21, 2024-06-25, -,                      2024-06-21T08:00+07:00, 2024-06-27T08:00+07:00
            2024-06-24, 2024-06-25, -,                      -,                      2024-06-27T08:00+07:00
            """)
    void the_timetable_leaves_out_reminders_before_the_opening(
            LocalDate opening, LocalDate due, OffsetDateTime first, OffsetDateTime last, OffsetDateTime escalation) {
        var timetable = Timetable.of(BusinessTime.startOf(opening), Deadline.before(due), WorkingCalendar.shipped());

        assertThat(timetable.firstReminderAt()).isEqualTo(first == null ? null : first.toInstant());
        assertThat(timetable.lastReminderAt()).isEqualTo(last == null ? null : last.toInstant());
        assertThat(timetable.escalationAt()).isEqualTo(escalation.toInstant());
    }

    private static Obligation dueBeforeThe25thOfJune() {
        return new Obligation(
                UUID.randomUUID(),
                new Code("ha-tinh.nl5-2024.thang"),
                Period.valueOf("2024-M06"),
                new Code("ha-tinh.so-01"),
                OPENED,
                Deadline.before(LocalDate.parse("2024-06-25")));
    }

    private static Instant at(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }
}
