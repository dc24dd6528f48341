package vn.ntm.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.testkit.Fuzz;
import vn.ntm.testkit.OwnDatabase;
import vn.ntm.testkit.TestCallers;

@QuarkusTest
@TestProfile(OwnDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class FuzzTest {

    private static final long SEED = 20_240_624;
    private static final String[] EVERYTHING = {
        "admin", "assigner", "criteria-manager", "integration", "reporter", "reviewer", "viewer"
    };

    @Inject
    DataSource database;

    @Inject
    Province province;

    @Test
    void seven_thousand_requests_that_nobody_would_send_are_answered_as_they_should_be() {
        var tinh = province.founded();
        province.regime(tinh, "MONTHLY", "[6]", "2024-01-01T00:00:00Z", "so-1", "so-2", "huyen");

        var complaints = new Fuzz(
                        SEED,
                        database,
                        List.of(
                                TestCallers.as(tinh + ".so-1", EVERYTHING),
                                TestCallers.as(tinh + ".nhan", EVERYTHING),
                                TestCallers.as(tinh + ".ubnd", EVERYTHING)))
                .complaintsAbout(7_000);

        assertThat(complaints).isEmpty();
    }
}
