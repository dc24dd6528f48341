package vn.ntm.assignment.directive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.ntm.assignment.directive.AssignedWork.Until;
import vn.ntm.kernel.Deadline;
import vn.ntm.kernel.DeadlineRule;

/** The wordings of the founding documents, and those that officials write. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            trước ngày 20/6/2024                                  | 2024-06-20T00:00:00+07:00
            trước 30/9/2024                                       | 2024-09-30T00:00:00+07:00
            xong trước 15/03/2024                                 | 2024-03-15T00:00:00+07:00
            Chậm nhất ngày 20/6/2024                              | 2024-06-21T00:00:00+07:00
            chậm nhất là ngày 20 tháng 6 năm 2024                 | 2024-06-21T00:00:00+07:00
            chậm nhất trước ngày 20/6/2024                        | 2024-06-20T00:00:00+07:00
            đến hết ngày 04/5/2024                                | 2024-05-05T00:00:00+07:00
            từ ngày 01/6 đến ngày 20/6/2024                       | 2024-06-21T00:00:00+07:00
            trước 10 giờ ngày 19/6/2024                           | 2024-06-19T10:00:00+07:00
            chậm nhất 16 giờ 30 phút, ngày 19/6/2024              | 2024-06-19T16:30:00+07:00
            trước 16h30 ngày 19-6-2024                            | 2024-06-19T16:30:00+07:00
            trước 17:00 ngày 19.06.2024                           | 2024-06-19T17:00:00+07:00
            trước 24 giờ ngày 19/6/2024                           | 2024-06-20T00:00:00+07:00
            trước ngày 25/12 (theo Công văn số 7 ngày 5/3/2023)   | 2024-12-25T00:00:00+07:00
            """)
    void the_usual_forms_are_read(String wording, String deadline) {
        assertThat(Wording.read(wording, 2024)).contains(Deadline.valueOf(deadline));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trong năm 2024",
                "trong tháng 9 năm 2024",
                "theo Công văn số 12 ngày 20/6/2024",
                "trước ngày 31/6/2024",
                "trước ngày 25 hàng tháng"
            })
    void what_names_no_day_says_nothing(String wording) {
        assertThat(Wording.read(wording, 2024)).isEmpty();
    }

    @Test
    void what_was_entered_otherwise_is_a_warning_with_both_readings() {
        var strict = new Until("chậm nhất ngày 20/6/2024", LocalDate.of(2024, 6, 20), false, null, null);
        var elsewhere = new Until("trước ngày 20/6/2024", LocalDate.of(2024, 6, 25), false, null, null);
        var withoutHour = new Until("trước 10 giờ ngày 20/6/2024", LocalDate.of(2024, 6, 20), false, null, null);

        assertThat(Wording.doubts("/deadline", strict)).singleElement().satisfies(warning -> {
            assertThat(warning.code()).isEqualTo("wording-says-otherwise");
            assertThat(warning.message())
                    .isEqualTo("“chậm nhất ngày 20/6/2024” đọc là hết ngày 20/06/2024; thời hạn đã nhập là hết ngày"
                            + " 19/06/2024.");
        });
        assertThat(Wording.doubts("/deadline", elsewhere)).hasSize(1);
        assertThat(Wording.doubts("/deadline", withoutHour))
                .singleElement()
                .satisfies(warning -> assertThat(warning.messageEn()).contains("10:00 on 2024-06-20"));
        assertThat(Wording.doubts(
                        "/deadline", new Until("trước ngày 20/6/2024", LocalDate.of(2024, 6, 19), true, null, null)))
                .as("said in another way, it is the same instant")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kế hoạch 1, hàng tháng (trước ngày 25)                        | 25 | false | false
            Kế hoạch 1, hàng tháng (trước ngày 25)                        | 25 | true  | true
            Kế hoạch 1, hàng tháng (chậm nhất ngày 20)                    | 25 | true  | true
            Nghị định 09/2019/NĐ-CP ngày 24/01/2019, Điều 13              | 25 | true  | false
            Tháng trước ngày 25; quý chậm nhất ngày 20 tháng cuối quý     | 20 | true  | false
            Sáu tháng trước ngày 25/6                                     | 20 | true  | true
            Sáu tháng trước ngày 25/6                                     | 25 | false | false
            """)
    void the_day_of_a_regime_is_one_that_its_legal_basis_names(
            String legalBasis, int day, boolean inclusive, boolean doubted) {
        var rule = inclusive ? DeadlineRule.onOrBeforeDay(day) : DeadlineRule.beforeDay(day);

        assertThat(Wording.doubts("", legalBasis, rule).findAny().isPresent()).isEqualTo(doubted);
    }
}
