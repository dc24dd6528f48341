package vn.ntm.criteria;

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

    @Test
    void seven_thousand_requests_that_nobody_would_send_are_answered_as_they_should_be() {

        var complaints = new Fuzz(
                        SEED,
                        database,
                        List.of(
                                TestCallers.as("vpdp-trung-uong", EVERYTHING),
                                TestCallers.as("ha-tinh.vpdp", EVERYTHING)))
                .complaintsAbout(7_000);

        assertThat(complaints).isEmpty();
    }
}
