package vn.ntm.assignment.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.assignment.arithmetic.Faults;
import vn.ntm.assignment.responsibility.MatrixTerms.Head;
import vn.ntm.assignment.responsibility.MatrixTerms.Role;
import vn.ntm.assignment.responsibility.MatrixTerms.Row;
import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Violation;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MatrixRulesTest {

    private static final Code SET = Code.valueOf("xa-ntm");
    private static final Code PROVINCE = Code.valueOf("ubnd");
    private static final Code TRANSPORT = Code.valueOf("so-gtvt");
    private static final Code CONSTRUCTION = Code.valueOf("so-xd");

    @Test
    void a_lead_may_follow_a_lead_on_the_very_day() {
        assertThat(broken(
                        lead("2", TRANSPORT, "2024-01-01", "2025-03-01"), lead("2", CONSTRUCTION, "2025-03-01", null)))
                .isEmpty();
    }

    @Test
    void two_leads_on_one_day_are_refused() {
        assertThat(broken(lead("2", TRANSPORT, "2024-01-01", null), lead("2", CONSTRUCTION, "2025-03-01", null)))
                .containsExactly("/rows/1 two-leads");
    }

    @Test
    void a_day_without_a_lead_is_refused_between_before_and_after() {
        assertThat(broken(
                        lead("2", TRANSPORT, "2024-01-01", "2024-06-01"), lead("2", CONSTRUCTION, "2025-03-01", null)))
                .containsExactly("/rows/1 no-lead");
        assertThat(broken(supports("2", TRANSPORT, "2024-01-01"), lead("2", CONSTRUCTION, "2024-02-01", null)))
                .containsExactly("/rows/1 no-lead");
        assertThat(broken(supports("2", TRANSPORT, "2024-01-01"), lead("2", CONSTRUCTION, "2024-01-01", "2024-02-01")))
                .containsExactly("/rows/0 no-lead");
        assertThat(broken(supports("2", TRANSPORT, "2024-01-01"))).containsExactly("/rows/0 no-lead");
    }

    @Test
    void everything_else_that_is_wrong_is_said_too() {
        assertThat(broken(
                        lead("2", Code.valueOf("nobody"), "2024-01-01", "2023-01-01"),
                        new Row("2", TRANSPORT, Role.LEAD, null, LocalDate.of(2024, 1, 1), null),
                        supports("99", TRANSPORT, "2024-01-01"),
                        lead("99", CONSTRUCTION, "2024-01-01", null),
                        supports("99", CONSTRUCTION, "2024-01-01")))
                .contains(
                        "/rows/0/organisation unknown-code",
                        "/rows/0/to ends-before-it-begins",
                        "/rows/1/head head-missing",
                        "/rows/2/item unknown-code",
                        "/rows/4 named-twice");
    }

    private static List<String> broken(Row... rows) {
        var faults = new Faults();
        new MatrixRules(
                        Set.of(PROVINCE, TRANSPORT, CONSTRUCTION),
                        Set.of(SET),
                        Set.of("xa-ntm/2", "xa-ntm/2.1"),
                        faults)
                .check(new MatrixTerms(PROVINCE, SET, null, List.of(rows)));
        return faults.all().stream().map(MatrixRulesTest::text).toList();
    }

    private static String text(Violation violation) {
        return violation.pointer() + " " + violation.code();
    }

    private static Row lead(String item, Code body, String from, @Nullable String to) {
        return new Row(
                item,
                body,
                Role.LEAD,
                new Head("Nguyễn Văn A", "Giám đốc"),
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to));
    }

    private static Row supports(String item, Code body, String from) {
        return new Row(item, body, Role.COORDINATE, null, LocalDate.parse(from), null);
    }
}
