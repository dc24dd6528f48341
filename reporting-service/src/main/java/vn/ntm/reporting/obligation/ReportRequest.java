package vn.ntm.reporting.obligation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.kernel.Deadline;

/** What a requester asks for. */
record ReportRequest(
        @NotNull Code code,
        @NotNull Code regime,
        @NotBlank @Size(max = 500) String title,
        @NotEmpty @Size(max = 5000) List<@NotNull Code> reporters,
        @NotNull @Valid Until deadline) {

    /** "trước ngày" is strict; "chậm nhất ngày" is inclusive; an hour ends it earlier on its last day. */
    record Until(
            @NotNull LocalDate date,
            boolean inclusive,
            @Nullable LocalTime time) {

        Deadline deadline() {
            var wholeDay = inclusive ? Deadline.onOrBefore(date) : Deadline.before(date);
            return time == null ? wholeDay : Deadline.before(wholeDay.lastDay().atTime(time));
        }
    }
}
