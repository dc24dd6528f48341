package vn.ntm.local.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ntm.local.layout.Folders;
import vn.ntm.local.layout.Part;
import vn.ntm.local.layout.Place;
import vn.ntm.local.layout.Ports;
import vn.ntm.local.layout.Project;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ServiceEnvironmentTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void a_service_knows_its_own_database_and_nobody_elses() {
        assertThat(variables(Part.REPORTING))
                .containsEntry("QUARKUS_HTTP_PORT", "18082")
                .containsEntry("QUARKUS_MANAGEMENT_PORT", "18086")
                .containsEntry("QUARKUS_MANAGEMENT_HOST", "127.0.0.1")
                .containsEntry("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:18095/reporting")
                .containsEntry("QUARKUS_DATASOURCE_USERNAME", "reporting")
                .containsEntry("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:18092")
                .containsEntry("QUARKUS_OIDC_AUTH_SERVER_URL", "http://127.0.0.1:18090/realms/ntm")
                .containsEntry("NTM_CLOCK_FILE", folder.resolve("clock").toString())
                .doesNotContainKey("NTM_ADMINISTRATOR");
    }

    @Test
    void only_assignment_service_knows_the_first_administrator() {
        assertThat(variables(Part.ASSIGNMENT)).containsEntry("NTM_ADMINISTRATOR", "admin");
    }

    @Test
    void the_gateway_knows_the_way_to_the_others_and_its_own_database() {
        assertThat(variables(Part.GATEWAY))
                .containsEntry("NTM_ROUTES_ASSIGNMENT", "http://127.0.0.1:18081")
                .containsEntry("NTM_MANAGEMENT_ASSIGNMENT", "http://127.0.0.1:18085")
                .containsKey("NTM_SESSION_KEY")
                .containsEntry("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:18095/gateway")
                .doesNotContainKey("KAFKA_BOOTSTRAP_SERVERS");
    }

    @Test
    void whoever_knows_a_clients_secret_knows_its_name() {
        assertThat(variables(Part.GATEWAY))
                .containsEntry("QUARKUS_OIDC_CLIENT_ID", "ntm-gateway")
                .containsKey("QUARKUS_OIDC_CREDENTIALS_SECRET");
    }

    private Map<String, String> variables(Part part) {
        var place = new Place(new Project(folder), new Folders(folder), new Ports(18080));
        return new ServiceEnvironment(place, part).variables();
    }
}
