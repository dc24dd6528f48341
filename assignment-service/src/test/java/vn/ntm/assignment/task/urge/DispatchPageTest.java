package vn.ntm.assignment.task.urge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.assignment.task.urge.Urge.Level;
import vn.ntm.assignment.task.urge.Urge.Occasion;
import vn.ntm.assignment.task.urge.Urge.UrgeLine;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.paper.Body;
import vn.ntm.kernel.paper.Letterhead;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DispatchPageTest {

    @Test
    void the_chairman_signs_for_a_committee_that_has_nobody_above_it() {
        var page = page(Body.named("UBND tỉnh Hà Tĩnh"), Body.named("Tỉnh Hà Tĩnh"));

        assertThat(page)
                .contains("<td class=\"issuer\"><b>ỦY BAN NHÂN DÂN<br>TỈNH HÀ TĨNH</b>")
                .contains("/UBND<br>")
                .contains("TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH<br>")
                .doesNotContain("TM. ỦY BAN NHÂN DÂN TỈNH");
    }

    @Test
    void a_director_signs_in_his_own_name() {
        var page = page(new Body("Sở Xây dựng", "SXD", "Giám đốc Sở", "Trần Văn A"), Body.named("UBND tỉnh Hà Tĩnh"));

        assertThat(page)
                .contains("UBND TỈNH HÀ TĨNH<br><b>SỞ XÂY DỰNG</b>", "/SXD<br>", "GIÁM ĐỐC<br>", "Trần Văn A</td>")
                .doesNotContain("TM. ");
    }

    private static String page(Body issuer, Body above) {
        var urge = new UrgeLine(
                new UUID(0, 1),
                new UUID(0, 2),
                Occasion.BY_HAND,
                0,
                Level.ASSIGNEE,
                Code.valueOf("x"),
                Code.valueOf("y"),
                null,
                Instant.parse("2025-01-10T02:00:00Z"),
                null,
                "Khẩn trương thực hiện.");
        return DispatchPage.of(new UrgeDispatch(
                urge,
                Letterhead.of(List.of(issuer, above)),
                issuer.name(),
                "Huyện Kỳ Anh",
                "",
                "Hà Tĩnh",
                "T1",
                "Báo cáo",
                null,
                "Văn bản số 1/UBND"));
    }
}
