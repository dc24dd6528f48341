package vn.ntm.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The one clock of the law: a day begins and ends at 00:00 in Hà Nội, wherever the server stands. */
public final class BusinessTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private BusinessTime() {}

    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
