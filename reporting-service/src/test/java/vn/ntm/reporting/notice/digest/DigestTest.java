package vn.ntm.reporting.notice.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.kernel.Deadline;
import vn.ntm.reporting.notice.digest.Owed.Kind;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DigestTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 7);

    @Test
    void an_estimate_is_called_one() {
        var digest = new Digest(DAY, List.of(owed(true), owed(false)));

        assertThat(digest.letter(false).plain())
                .contains("  - Báo cáo kết quả, ước thực hiện tháng 6 năm 2024\n")
                .contains("  - Báo cáo kết quả tháng 6 năm 2024\n");
        assertThat(digest.letter(true).plain())
                .contains("  - Báo cáo kết quả, June 2024, an estimate\n")
                .contains("  - Báo cáo kết quả, June 2024\n");
    }

    private static Owed owed(boolean estimate) {
        return new Owed("Báo cáo kết quả", "2024-M06", Kind.OPEN, Deadline.onOrBefore(DAY), estimate, null);
    }

    @Test
    void the_hour_is_said_where_it_ends_at_one() {
        var hour = Deadline.worded(DAY, true, LocalTime.of(16, 30));
        var digest = new Digest(
                DAY,
                List.of(
                        new Owed("Báo cáo kết quả", "2024-M06", Kind.DUE_SOON, hour, false, null),
                        new Owed("Báo cáo khác", "2024-M06", Kind.DUE_SOON, Deadline.onOrBefore(DAY), false, null)));

        assertThat(digest.letter(false).plain())
                .contains("SẮP ĐẾN HẠN, 16 giờ 30 ngày 07/06/2024\n  - Báo cáo kết quả")
                .contains("SẮP ĐẾN HẠN, hết ngày 07/06/2024\n  - Báo cáo khác");
        assertThat(digest.letter(true).plain()).contains("DUE SOON, by 16:30 on 2024-06-07");
    }
}
