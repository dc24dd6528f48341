package vn.ntm.local.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PartTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            GATEWAY,    8080
            ASSIGNMENT, 8081
            REPORTING,  8082
            CRITERIA,   8083
            KEYCLOAK,   8090
            KAFKA,      8092
            POSTGRES,   8095
            """)
    void each_has_its_usual_port(Part part, int port) {
        assertThat(Ports.USUAL.of(part)).isEqualTo(port);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            GATEWAY,    8084
            ASSIGNMENT, 8085
            REPORTING,  8086
            CRITERIA,   8087
            """)
    void who_serves_tells_its_health_on_a_port_of_its_own(Part part, int port) {
        assertThat(Ports.USUAL.management(part)).isEqualTo(port);
    }

    @Test
    void all_ports_move_together() {
        assertThat(new Ports(18080).of(Part.POSTGRES)).isEqualTo(18095);
        assertThat(new Ports(18080).kafkaController()).isEqualTo(18093);
    }

    @Test
    void ports_that_do_not_exist_are_refused() {
        assertThatThrownBy(() -> new Ports(65530)).isInstanceOf(StackFailure.class);
        assertThatThrownBy(() -> new Ports(80)).isInstanceOf(StackFailure.class);
    }

    @Test
    void a_service_is_also_known_without_its_ending() {
        assertThat(Part.named("reporting")).isEqualTo(Part.REPORTING);
        assertThat(Part.named("reporting-service")).isEqualTo(Part.REPORTING);
        assertThatThrownBy(() -> Part.named("reports")).hasMessageContaining("reporting-service");
    }

    @ParameterizedTest
    @EnumSource
    void nothing_waits_for_what_waits_for_it(Part part) {
        assertThat(part.after()).allSatisfy(before -> assertThat(before.after()).isEmpty());
    }

    @Test
    void whoever_keeps_something_has_a_database_of_its_own() {
        assertThat(Part.values())
                .filteredOn(Part::hasDatabase)
                .extracting(Part::database)
                .containsExactly("keycloak", "assignment", "reporting", "criteria", "gateway");
    }
}
