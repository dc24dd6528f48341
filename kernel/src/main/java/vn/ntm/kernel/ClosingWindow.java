package vn.ntm.kernel;

import java.time.Instant;
import java.time.LocalDate;

/** "Thời gian chốt số liệu": the days whose facts a report covers, both included. */
public record ClosingWindow(LocalDate from, LocalDate to) {

    public ClosingWindow {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A window cannot close on %s before it opens on %s".formatted(to, from));
        }
    }

    /** From this instant on the figures are complete: the end of the last day. */
    public Instant closedAt() {
        return BusinessTime.startOf(to.plusDays(1));
    }
}
