package vn.ntm.assignment.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.ntm.kernel.Code;
import vn.ntm.kernel.Deadline;
import vn.ntm.platform.problem.Refused;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TaskTest {

    private static final Code DISTRICT = new Code("ha-tinh.h-huongkhe");
    private static final Instant TOLD = Instant.parse("2024-06-17T01:00:00Z");
    private static final Instant LAST_MILLISECOND = Instant.parse("2024-09-29T16:59:59.999Z");
    private static final Deadline BEFORE_30_SEPTEMBER = Deadline.before(LocalDate.of(2024, 9, 30));
    private static final Instant LONG_AFTER = Instant.parse("2024-10-15T02:00:00Z");
    private static final Deadline COULD_KNOW_BY = Deadline.onOrBefore(LocalDate.of(2024, 10, 16));
    private static final Instant FIRST_TOO_LATE = Instant.parse("2024-09-29T17:00:00Z");

    @ParameterizedTest
    @CsvSource(textBlock = """
            CONDITIONAL, ASSIGNED NOT_APPLICABLE CANCELLED
            ASSIGNED,    ACCEPTED CANCELLED
            ACCEPTED,    IN_PROGRESS SUBMITTED CANCELLED
            IN_PROGRESS, IN_PROGRESS SUBMITTED CANCELLED
            SUBMITTED,   RETURNED COMPLETED CANCELLED
            RETURNED,    IN_PROGRESS SUBMITTED CANCELLED
            COMPLETED,   ''
            CANCELLED,   ''
            NOT_APPLICABLE, ASSIGNED
            """)
    void a_state_leads_only_where_the_table_says(State from, String to) {
        for (var next : State.values()) {
            assertThat(from.leadsTo(next))
                    .as("%s to %s", from, next)
                    .isEqualTo(List.of(to.split(" ")).contains(next.name()));
        }
    }

    @Test
    void submitted_in_the_last_millisecond_is_on_time() {
        assertThat(acceptedBefore30September().submit(LAST_MILLISECOND).onTime())
                .isTrue();
    }

    @Test
    void submitted_one_millisecond_later_is_late_but_taken() {
        var task = acceptedBefore30September();

        assertThat(task.submit(FIRST_TOO_LATE).onTime()).isFalse();
        assertThat(task.state()).isEqualTo(State.SUBMITTED);
    }

    @Test
    void without_a_deadline_nothing_is_late() {
        var task = task(null, true);
        task.accept();

        assertThat(task.overdueAt(FIRST_TOO_LATE)).isFalse();
        assertThat(task.submit(FIRST_TOO_LATE).onTime()).isTrue();
    }

    @Test
    void overdue_follows_from_the_deadline_and_what_is_on_hand() {
        var task = acceptedBefore30September();

        assertThat(task.overdueAt(LAST_MILLISECOND)).isFalse();
        assertThat(task.overdueAt(FIRST_TOO_LATE)).isTrue();
        task.submit(LAST_MILLISECOND);
        assertThat(task.overdueAt(FIRST_TOO_LATE)).isFalse();
        task.giveBack("thiếu phụ lục");
        assertThat(task.overdueAt(FIRST_TOO_LATE)).isTrue();
    }

    @Test
    void a_coordinating_body_is_never_overdue() {
        assertThat(task(before30September(), false).overdueAt(FIRST_TOO_LATE)).isFalse();
    }

    @Test
    void what_was_returned_goes_back_to_work_and_may_be_completed_later() {
        var task = acceptedBefore30September();
        task.submit(LAST_MILLISECOND);
        task.giveBack("thiếu phụ lục");

        task.progress(80);
        task.submit(FIRST_TOO_LATE);

        assertThat(task.complete().onTime()).isFalse();
        assertThat(task.state()).isEqualTo(State.COMPLETED);
    }

    @Test
    void until_its_condition_is_declared_a_task_waits_and_is_not_overdue() {
        var task = task(before30September(), true, "nếu đủ điều kiện", Routing.of(List.of(), List.of(), List.of()));

        assertThat(task.state()).isEqualTo(State.CONDITIONAL);
        assertThat(task.overdueAt(FIRST_TOO_LATE)).isFalse();
        assertThatThrownBy(task::accept).isInstanceOf(Refused.class);
        task.declare(false);
        assertThat(task.state()).isEqualTo(State.NOT_APPLICABLE);
        assertThat(task.overdueAt(FIRST_TOO_LATE)).isFalse();
        task.declare(true);
        assertThat(task.state()).isEqualTo(State.ASSIGNED);
        assertThat(task.overdueAt(FIRST_TOO_LATE)).isTrue();
    }

    @Test
    void a_condition_of_a_part_holds_up_nothing() {
        var whole = new Terms(null, null, null, "nếu có điều kiện", null, null, null);
        var part = new Terms(null, null, null, "nếu có điều kiện", "xã NTM thông minh", null, null);

        assertThat(whole.waits()).isTrue();
        assertThat(part.waits()).isFalse();
    }

    @Test
    void what_goes_through_others_waits_for_each_of_them() {
        var task = submittedThrough("ha-tinh.so-03", "ha-tinh.vpdp");

        assertThat(task.waitsFor()).containsExactly(new Code("ha-tinh.so-03"), new Code("ha-tinh.vpdp"));
        assertThatThrownBy(task::complete).hasMessageContaining("ha-tinh.so-03");
        task.forward(new Code("ha-tinh.so-03"));
        assertThatThrownBy(() -> task.forward(new Code("ha-tinh.so-03"))).isInstanceOf(Refused.class);
        assertThatThrownBy(task::complete).hasMessageContaining("ha-tinh.vpdp");
        task.forward(new Code("ha-tinh.vpdp"));
        assertThat(task.waitsFor()).containsExactly(new Code("ha-tinh.ubnd-tinh"));
        task.complete();
        assertThat(task.waitsFor()).isEmpty();
    }

    @Test
    void what_comes_anew_is_checked_anew() {
        var task = submittedThrough("ha-tinh.so-03");
        task.forward(new Code("ha-tinh.so-03"));

        task.giveBack("thiếu phụ lục");
        task.submit(LAST_MILLISECOND);

        assertThatThrownBy(task::complete).isInstanceOf(Refused.class);
    }

    @Test
    void nobody_checks_their_own_result() {
        assertThat(submittedThrough(DISTRICT.text()).complete().onTime()).isTrue();
    }

    @Test
    void what_ends_with_a_decision_is_not_done_without_it() {
        var minister = new Code("trung-uong.ttg");
        var task = task(before30September(), true, null, Routing.of(List.of(), List.of(), List.of(minister)));
        task.accept();
        task.submit(LAST_MILLISECOND);

        assertThatThrownBy(task::complete).hasMessageContaining("trung-uong.ttg");
        var told = task.decide(new Decision(minister, "1234/QĐ-TTg", LocalDate.of(2025, 3, 1), null));

        assertThat(told.onTime()).as("its own part was on time").isTrue();
        assertThat(task.state()).isEqualTo(State.COMPLETED);
    }

    @Test
    void an_extension_asked_for_in_time_counts_from_the_new_deadline() {
        var task = acceptedBefore30September();

        task.extend(Deadline.onOrBefore(LocalDate.of(2024, 10, 31)), true, new Code("ha-tinh"), "mưa lũ");

        assertThat(task.overdueAt(FIRST_TOO_LATE)).isFalse();
        assertThat(task.submit(FIRST_TOO_LATE).onTime()).isTrue();
    }

    @Test
    void an_extension_asked_for_too_late_moves_what_is_expected_and_not_what_was_missed() {
        var task = acceptedBefore30September();

        task.extend(Deadline.onOrBefore(LocalDate.of(2024, 10, 31)), false, new Code("ha-tinh"), "mưa lũ");

        assertThat(task.overdueAt(FIRST_TOO_LATE)).isTrue();
        assertThat(task.submit(FIRST_TOO_LATE).onTime()).isFalse();
        assertThat(task.deadline()).isEqualTo(Deadline.onOrBefore(LocalDate.of(2024, 10, 31)));
    }

    @Test
    void what_was_not_accepted_cannot_be_submitted() {
        var task = task(before30September(), true);

        assertThatThrownBy(() -> task.submit(LAST_MILLISECOND))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("ASSIGNED");
    }

    private static Task submittedThrough(String... checkers) {
        var task = task(
                before30September(),
                true,
                null,
                Routing.of(
                        List.of(new Code("ha-tinh.ubnd-tinh")),
                        Arrays.stream(checkers).map(Code::valueOf).toList(),
                        List.of()));
        task.accept();
        task.submit(LAST_MILLISECOND);
        return task;
    }

    private static Task acceptedBefore30September() {
        var task = task(before30September(), true);
        task.accept();
        return task;
    }

    private static Deadline before30September() {
        return Deadline.before(LocalDate.of(2024, 9, 30));
    }

    /** Due before 30 September, told on 15 October, a Tuesday: nobody could read it before the end of Wednesday. */
    @Test
    void nobody_is_late_before_it_was_told() {
        var task = task(BEFORE_30_SEPTEMBER, true, null, Routing.of(List.of(), List.of(), List.of()), LONG_AFTER);
        task.accept();

        assertThat(task.lateFrom()).isEqualTo(COULD_KNOW_BY);
        assertThat(task.overdueAt(LONG_AFTER)).isFalse();
        assertThat(task.overdueAt(COULD_KNOW_BY.end().minusMillis(1))).isFalse();
        assertThat(task.overdueAt(COULD_KNOW_BY.end())).isTrue();
        assertThat(task.line(COULD_KNOW_BY.end(), null).overdueSince()).isEqualTo(COULD_KNOW_BY.end());
        assertThat(task.submit(COULD_KNOW_BY.end().minusMillis(1)).onTime()).isTrue();
    }

    /** An urgent dispatch may be due on the day on which it is told. */
    @Test
    void what_is_due_after_it_was_told_is_late_at_its_deadline_however_soon() {
        var task = task(BEFORE_30_SEPTEMBER, true, null, Routing.of(List.of(), List.of(), List.of()), LAST_MILLISECOND);

        assertThat(task.lateFrom()).isEqualTo(BEFORE_30_SEPTEMBER);
        assertThat(task.overdueAt(FIRST_TOO_LATE)).isTrue();
    }

    private static Task task(@Nullable Deadline deadline, boolean lead) {
        return task(deadline, lead, null, Routing.of(List.of(), List.of(), List.of()));
    }

    private static Task task(@Nullable Deadline deadline, boolean lead, @Nullable String condition, Routing routing) {
        return task(deadline, lead, condition, routing, TOLD);
    }

    private static Task task(
            @Nullable Deadline deadline, boolean lead, @Nullable String condition, Routing routing, Instant told) {
        var body = DISTRICT;
        var assignment = new Assignment(
                UUID.randomUUID(),
                new Code("ha-tinh.nl5-2024"),
                new Code("ha-tinh.ubnd-tinh"),
                "T1.8",
                "Xây dựng hồ sơ huyện đạt chuẩn NTM",
                null,
                Kind.TASK,
                Modality.ORDER,
                new Terms(null, null, null, condition, null, null, null),
                deadline,
                deadline == null ? null : "trước ngày 30/9/2024",
                told,
                COULD_KNOW_BY,
                routing,
                List.of(body),
                List.of());
        return new Task(assignment, body, lead);
    }
}
