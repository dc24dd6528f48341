package vn.ntm.criteria.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.criteria.recognition.Refusal.NoTerms;
import vn.ntm.criteria.recognition.rule.Terms;
import vn.ntm.kernel.Code;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NoTermsTest {

    @Test
    void the_day_is_named_if_it_is_the_day_that_does_not_fit() {
        var hamlet = new Code("thon");
        var model = new Code("kieu-mau");
        var since2022 = new Terms(
                List.of(hamlet),
                List.of(model),
                LocalDate.of(2022, 3, 8),
                null,
                "Quy định của UBND cấp tỉnh",
                "UBND cấp tỉnh",
                List.of(),
                List.of(),
                null);

        var refused = new NoTerms(hamlet, model, LocalDate.of(2022, 3, 7), List.of(since2022));

        assertThat(refused.problem().detail().vi())
                .isEqualTo(
                        "Quy định công nhận kieu-mau đối với thon có hiệu lực 2022-03-08 - …; không có quy định cho ngày"
                                + " 2022-03-07.");
        assertThat(refused.problem().violations()).hasSize(1);
        assertThat(refused.problem().remedies()).isNotEmpty();
    }
}
