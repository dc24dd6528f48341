package vn.ntm.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ApiAddressTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            /api/v1/tasks,                                 tasks
            /api/v1/tasks/,                                tasks
            /api/v1/organisations:import,                  organisations
            /api/v1/organisations%3Aimport,                organisations
            /api/v1/reports:batch,                         reports
            /api/v1/reporting-regimes/bc-thang-1/calendar, reporting-regimes
            /api/v1/tasks/0190/..accept,                   tasks
            """)
    void belongs_to_its_first_segment(String path, String segment) {
        assertThat(ApiAddress.segment(path)).contains(segment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1",
                "/api/v1//tasks",
                "/api/v1/:import",
                "/api/v2/tasks",
                "/q/health",
                "/api/v1/reports/../../../q/openapi",
                "/api/v1/reports/%2e%2E/tasks",
                "/api/v1/reports/..%2f..%2Fq",
                "/api/v1/reports/..;/q",
                "/api/v1/reports/./x"
            })
    void is_not_passed_on_when_it_leads_elsewhere(String path) {
        assertThat(ApiAddress.segment(path)).isEmpty();
    }
}
