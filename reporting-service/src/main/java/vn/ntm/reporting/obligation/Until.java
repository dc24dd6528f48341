package vn.ntm.reporting.obligation;

import java.time.LocalDate;
import java.time.LocalTime;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Deadline;

/**
 * "Trước ngày" is strict; "chậm nhất ngày" is inclusive; with an hour both end at that hour of the named day.
 *
 * @param date The day.
 * @param inclusive true: "chậm nhất ngày", that day counts; false: "trước ngày", it does not.
 * @param time The hour of that day, in Hà Nội; absent for the day as a whole.
 */
@Schema(name = "UntilDay")
public record Until(
        @NotNull LocalDate date,
        boolean inclusive,
        @Nullable LocalTime time) {

    public Deadline deadline() {
        return Deadline.worded(date, inclusive, time);
    }
}
