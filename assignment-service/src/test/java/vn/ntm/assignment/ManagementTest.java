package vn.ntm.assignment;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.testkit.ManagementPort;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ManagementTest {

    @Test
    void health_and_metrics_are_told_on_a_port_of_their_own() {
        ManagementPort.tellsHealthAndMetrics();
    }

    @Test
    void and_nowhere_else() {
        ManagementPort.isTheOnlyOneThatTells();
    }
}
