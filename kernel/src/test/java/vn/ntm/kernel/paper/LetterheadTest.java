package vn.ntm.kernel.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.ntm.kernel.Period;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LetterheadTest {

    @Test
    void a_department_writes_under_its_committee_and_its_director_signs() {
        var letterhead = letterhead("Sở Xây dựng", "UBND tỉnh Hà Tĩnh", "Tỉnh Hà Tĩnh", "Trung ương");

        assertThat(letterhead)
                .isEqualTo(new Letterhead(
                        "UBND TỈNH HÀ TĨNH", "SỞ XÂY DỰNG", "SXD", "Hà Tĩnh", new Signature(null, "GIÁM ĐỐC", "")));
        assertThat(letterhead.number("BC")).isEqualTo("Số:       /BC-SXD");
    }

    @Test
    void a_committee_has_no_line_above_and_its_chairman_signs_for_it() {
        var signature = new Signature("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "");

        assertThat(letterhead("UBND tỉnh Hà Tĩnh", "Tỉnh Hà Tĩnh", "Trung ương"))
                .isEqualTo(new Letterhead("", "ỦY BAN NHÂN DÂN TỈNH HÀ TĨNH", "UBND", "Hà Tĩnh", signature));
        assertThat(letterhead("Xã Sơn Bình", "Huyện Tam Đường", "UBND tỉnh Lai Châu"))
                .isEqualTo(new Letterhead("", "ỦY BAN NHÂN DÂN XÃ SƠN BÌNH", "UBND", "Sơn Bình", signature));
    }

    @Test
    void a_committee_stands_above_the_name_of_its_unit() {
        assertThat(letterhead("UBND tỉnh Hà Tĩnh").issuerLines()).containsExactly("ỦY BAN NHÂN DÂN", "TỈNH HÀ TĨNH");
        assertThat(letterhead("Sở Xây dựng").issuerLines()).containsExactly("SỞ XÂY DỰNG");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Sở Nông nghiệp và Môi trường,                   SNNMT
            Văn phòng Điều phối nông thôn mới tỉnh Hà Tĩnh, VPĐPNTM
            Ban Chỉ đạo tỉnh,                               BCĐ
            Công an tỉnh,                                   CA
            Sở Lao động - Thương binh và Xã hội,            SLĐTBXH
            Uỷ ban nhân dân huyện Sìn Hồ,                   UBND
            Phường 3,                                       UBND
            """)
    void a_short_form_that_nobody_told_is_that_of_the_name_without_its_place(String name, String shortForm) {
        assertThat(Body.named(name).shortForm()).isEqualTo(shortForm);
        assertThat(new Body(name, " ABC ", null, null).shortForm()).isEqualTo("ABC");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Sở Xây dựng,                       Giám đốc Sở,          ,                      GIÁM ĐỐC
            Sở Xây dựng,                       Phó Giám đốc Sở,      ,                      PHÓ GIÁM ĐỐC
            Bộ Nông nghiệp và Môi trường,      ,                     ,                      BỘ TRƯỞNG
            Bộ Chỉ huy Quân sự tỉnh,           ,                     ,                      CHỈ HUY TRƯỞNG
            Văn phòng Điều phối,               ,                     ,                      CHÁNH VĂN PHÒNG
            UBND tỉnh Hà Tĩnh,                 Chủ tịch UBND tỉnh,   TM. ỦY BAN NHÂN DÂN,   CHỦ TỊCH
            Hội đồng nhân dân tỉnh,            ,                     TM. HỘI ĐỒNG NHÂN DÂN, CHỦ TỊCH
            Ban Chỉ đạo tỉnh,                  Trưởng ban chỉ đạo,   TM. BAN CHỈ ĐẠO,       TRƯỞNG BAN
            Chủ tịch UBND tỉnh,                ,                     ,                      CHỦ TỊCH
            Báo Lai Châu,                      Tổng Biên tập,        ,                      TỔNG BIÊN TẬP
            Đội 5,                             Đội trưởng,           ,                      ĐỘI TRƯỞNG
            Đội 5,                             ,                     ,                      THỦ TRƯỞNG CƠ QUAN
            """)
    void who_signs_is_said_by_office_without_the_name_of_the_body(
            String name, String office, String onBehalfOf, String signsAs) {
        assertThat(Signature.of(new Body(name, null, office, "Trần Thị B")))
                .isEqualTo(new Signature(onBehalfOf, signsAs, "Trần Thị B"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Phường Hồng Hà,                Hồng Hà
            Quận 1,                        Quận 1
            UBND thành phố Hồ Chí Minh,    Thành phố Hồ Chí Minh
            Thị xã Hồng Lĩnh,              Hồng Lĩnh
            UBND huyện Ia H'Drai,          Ia H'Drai
            """)
    void the_place_is_that_of_the_unit_where_the_body_sits(String name, String place) {
        assertThat(letterhead("Phòng Kinh tế", name, "Tỉnh X").place()).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Báo cáo tháng ... năm 2024                    | 2024-M06 | Tháng 6 năm 2024
            Báo cáo tháng … năm …                         | 2024-M06 | Tháng 6 năm 2024
            Báo cáo kết quả thực hiện Chương trình        | 2024-M06 | Kết quả thực hiện Chương trình tháng 6 năm 2024
            Báo cáo tháng kết quả thực hiện nhiệm vụ      | 2024-M06 | Kết quả thực hiện nhiệm vụ tháng 6 năm 2024
            Báo cáo định kỳ hằng quý tình hình giải ngân  | 2024-Q2  | Tình hình giải ngân quý II năm 2024
            Báo cáo 6 tháng kết quả                       | 2024-S1  | Kết quả 6 tháng đầu năm 2024
            Báo cáo kết quả năm 2024                      | 2024-A1  | Kết quả năm 2024
            Báo cáo kết quả theo Văn bản 12 năm 2024      | 2024-M06 | Kết quả theo Văn bản 12 năm 2024, kỳ báo cáo tháng 6 năm 2024
            Kết quả quý .... năm 20...                    | 2024-Q3  | Kết quả quý III năm 2024
            Tình hình khắc phục bão số 3                  | AH-bao   | Tình hình khắc phục bão số 3
            Báo cáo đột xuất tình hình bão lũ             | AH-bao   | Tình hình bão lũ
            """)
    void a_title_says_what_it_is_about_and_of_which_period_each_once(String regime, Period period, String title) {
        assertThat(ReportTitle.of(regime, period)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Báo cáo kết quả thực hiện Chương trình        | 2024-S1  | Kết quả thực hiện Chương trình, ước thực hiện 6 tháng đầu năm 2024
            Báo cáo tháng ... năm 2024                    | 2024-M06 | Ước thực hiện tháng 6 năm 2024
            Báo cáo kết quả năm 2024                      | 2024-A1  | Kết quả ước thực hiện năm 2024
            Báo cáo kết quả theo Văn bản 12 năm 2024      | 2024-M06 | Kết quả theo Văn bản 12 năm 2024, kỳ báo cáo ước thực hiện tháng 6 năm 2024
            Báo cáo ước thực hiện các chỉ tiêu            | 2024-A1  | Ước thực hiện các chỉ tiêu năm 2024
            Báo cáo thực hiện hương ước, quy ước          | 2024-A1  | Thực hiện hương ước, quy ước, ước thực hiện năm 2024
            Tình hình bão lũ                              | AH-bao   | Tình hình bão lũ (số ước thực hiện)
            """)
    void a_title_of_an_estimate_says_so_once(String regime, Period period, String title) {
        assertThat(ReportTitle.of(regime, period, true)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-M06, tháng 6 năm 2026,      June 2026
            2026-Q2,  quý II năm 2026,       quarter II of 2026
            2026-S1,  6 tháng đầu năm 2026,  the first half of 2026
            2026-S2,  6 tháng cuối năm 2026, the second half of 2026
            2026-N9,  9 tháng năm 2026,      the first nine months of 2026
            2026-A1,  năm 2026,              2026
            AH-lut,   '',                    ''
            """)
    void periods_are_called_by_their_names(Period period, String vietnamese, String english) {
        assertThat(PeriodName.vietnamese(period)).isEqualTo(vietnamese);
        assertThat(PeriodName.english(period)).isEqualTo(english);
    }

    private static Letterhead letterhead(String... upwards) {
        return Letterhead.of(Stream.of(upwards).map(Body::named).toList());
    }
}
