package vn.ntm.reporting.obligation;

import java.time.LocalDate;
import java.time.LocalTime;

import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Deadline;

/** "Trước ngày" is strict; "chậm nhất ngày" is inclusive; an hour ends it earlier on its last day. */
public record Until(
        @NotNull LocalDate date,
        boolean inclusive,
        @Nullable LocalTime time) {

    public Deadline deadline() {
        var wholeDay = inclusive ? Deadline.onOrBefore(date) : Deadline.before(date);
        return time == null ? wholeDay : Deadline.before(wholeDay.lastDay().atTime(time));
    }
}
