package vn.ntm.reporting.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.ntm.events.RegimeTerms;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Frequency;
import vn.ntm.kernel.Period;
import vn.ntm.reporting.export.Paper.Heading;
import vn.ntm.reporting.export.Paper.Text;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WordingTest {

    private static final Period JUNE = Period.valueOf("2024-M06");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Văn bản số 12/UBND-NL5: trước ngày 25. Đề cương là mẫu mặc định.| Thực hiện Văn bản số 12/UBND-NL5: trước ngày 25, Sở A báo cáo kết quả tháng 6 năm 2024 như sau:
            Căn cứ Nghị định 09/2019/NĐ-CP                                  | Căn cứ Nghị định 09/2019/NĐ-CP, Sở A báo cáo kết quả tháng 6 năm 2024 như sau:
            báo cáo theo yêu cầu của Trưởng ban                             | Thực hiện yêu cầu “báo cáo theo yêu cầu của Trưởng ban”, Sở A báo cáo kết quả tháng 6 năm 2024 như sau:
            ''                                                              | Sở A báo cáo kết quả tháng 6 năm 2024 như sau:
            """)
    void a_report_begins_with_its_legal_basis_and_not_with_notes_about_it(String basis, String opening) {
        assertThat(Wording.opening(terms(basis), "Sở A", JUNE, false)).isEqualTo(opening);
    }

    @Test
    void a_report_of_estimates_says_so() {
        assertThat(Wording.opening(terms(""), "Sở A", JUNE, true))
                .isEqualTo("Sở A báo cáo kết quả, ước thực hiện tháng 6 năm 2024 như sau:");
    }

    @Test
    void headings_are_numbered_in_roman_and_their_blanks_are_filled_in() {
        assertThat(Wording.numbered(
                        List.of(new Heading("Kết quả tháng ... năm ..."), new Text("x"), new Heading("2. Khó khăn")),
                        JUNE))
                .containsExactly(
                        new Heading("I. KẾT QUẢ THÁNG 6 NĂM 2024"), new Text("x"), new Heading("II. KHÓ KHĂN"));
        assertThat(List.of(Wording.roman(4), Wording.roman(9), Wording.roman(14)))
                .containsExactly("IV", "IX", "XIV");
    }

    private static RegimeTerms terms(String basis) {
        return new RegimeTerms(
                new Code("a"),
                "Báo cáo kết quả",
                basis,
                Frequency.MONTHLY,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                LocalDate.EPOCH,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
