package vn.ntm.criteria.recognition.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.ntm.kernel.Code;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class RulebookTest {

    private static final LocalDate DECISION_318 = LocalDate.of(2022, 3, 8);

    @Inject
    Rulebook rulebook;

    @ParameterizedTest
    @CsvSource(textBlock = """
            2025-06-30, xa,    true
            2025-07-01, xa,    false
            2025-06-30, huyen, false
            """)
    void districts_examine_communes_until_there_are_none(LocalDate day, String kind, boolean examined) {
        assertThat(rulebook.procedure(new Code(kind), day).orElseThrow().examined())
                .isEqualTo(examined);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            xa,    ntm,        meets-criteria satisfaction construction-debt security
            xa,    nang-cao,   standard-held meets-criteria satisfaction construction-debt security
            xa,    kieu-mau,   advanced-held income smart-hamlets outstanding-fields satisfaction construction-debt security
            huyen, ntm,        communes-standard communes-advanced townships-civilised satisfaction meets-criteria construction-debt security
            huyen, nang-cao,   standard-held communes-advanced townships-civilised satisfaction meets-criteria construction-debt security
            tinh,  hoan-thanh, districts-standard towns-completed districts-advanced communes-advanced provincial-scheme tree-lined-roads green-land administrative-satisfaction
            """)
    void each_tier_asks_for_what_the_decisions_say(String kind, String tier, String asked) {
        assertThat(terms(kind, tier).prerequisites().stream()
                        .map(one -> one.label().code().text()))
                .containsExactly(asked.split(" ", -1));
    }

    @Test
    void every_prerequisite_of_a_tier_has_a_code_of_its_own() {
        assertThat(rulebook.all().terms()).allSatisfy(terms -> assertThat(terms.prerequisites())
                .extracting(one -> one.label().code())
                .doesNotHaveDuplicates());
    }

    @Test
    void the_examination_report_is_asked_for_while_districts_examine() {
        var report = terms("xa", "ntm").evidence().stream()
                .filter(one -> one.kind().text().equals("bao-cao-tham-tra"))
                .findFirst()
                .orElseThrow();

        assertThat(List.of(
                        report.neededFor(RequiredEvidence.Before.EXAMINE, LocalDate.of(2025, 6, 30)),
                        report.neededFor(RequiredEvidence.Before.APPRAISE, LocalDate.of(2025, 6, 30)),
                        report.neededFor(RequiredEvidence.Before.APPRAISE, LocalDate.of(2025, 7, 1))))
                .containsExactly(false, true, false);
    }

    private Terms terms(String kind, String tier) {
        return rulebook.terms(new Code(kind), new Code(tier), DECISION_318).orElseThrow();
    }
}
