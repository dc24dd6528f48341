package vn.ntm.assignment.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
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

    private static final Instant LAST_MILLISECOND = Instant.parse("2024-09-29T16:59:59.999Z");
    private static final Instant FIRST_TOO_LATE = Instant.parse("2024-09-29T17:00:00Z");

    @ParameterizedTest
    @CsvSource(textBlock = """
            ASSIGNED,    ACCEPTED CANCELLED
            ACCEPTED,    IN_PROGRESS SUBMITTED CANCELLED
            IN_PROGRESS, IN_PROGRESS SUBMITTED CANCELLED
            SUBMITTED,   RETURNED COMPLETED CANCELLED
            RETURNED,    IN_PROGRESS SUBMITTED CANCELLED
            COMPLETED,   ''
            CANCELLED,   ''
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
    void what_was_not_accepted_cannot_be_submitted() {
        var task = task(before30September(), true);

        assertThatThrownBy(() -> task.submit(LAST_MILLISECOND))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("ASSIGNED");
    }

    private static Task acceptedBefore30September() {
        var task = task(before30September(), true);
        task.accept();
        return task;
    }

    private static Deadline before30September() {
        return Deadline.before(LocalDate.of(2024, 9, 30));
    }

    private static Task task(@Nullable Deadline deadline, boolean lead) {
        var body = new Code("ha-tinh.h-huongkhe");
        var assignment = new Assignment(
                UUID.randomUUID(),
                new Code("ha-tinh.nl5-2024"),
                new Code("ha-tinh.ubnd-tinh"),
                "T1.8",
                "Xây dựng hồ sơ huyện đạt chuẩn NTM",
                null,
                Modality.ORDER,
                deadline,
                deadline == null ? null : "trước ngày 30/9/2024",
                List.of(),
                List.of(body),
                List.of());
        return new Task(assignment, body, lead);
    }
}
