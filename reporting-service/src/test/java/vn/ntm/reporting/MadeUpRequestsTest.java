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
import vn.ntm.testkit.Stranger;
import vn.ntm.testkit.TestCallers;

@QuarkusTest
@TestProfile(OwnDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class MadeUpRequestsTest {

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
        assertThat(new Fuzz(SEED, database, callers()).complaintsAbout(7_000)).isEmpty();
    }

    @Test
    void what_the_document_allows_is_never_refused_for_its_shape_and_what_it_does_not_allow_always() {
        var stranger = new Stranger(SEED, database, callers());

        assertThat(stranger.complaintsAboutAllowed(6_700)).isEmpty();
        assertThat(stranger.complaintsAboutForbidden(6_700)).isEmpty();
    }

    private List<String> callers() {
        var tinh = province.founded();
        province.regime(tinh, "MONTHLY", "[6]", "2024-01-01T00:00:00Z", "so-1", "so-2", "huyen");
        return List.of(
                TestCallers.as(tinh + ".so-1", EVERYTHING),
                TestCallers.as(tinh + ".nhan", EVERYTHING),
                TestCallers.as(tinh + ".ubnd", EVERYTHING));
    }
}
