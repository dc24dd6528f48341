package vn.ntm.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

/** What every service answers to requests that are made up: those that nobody would send, and those of a stranger. */
public abstract class MadeUpRequests {

    private static final long SEED = 20_240_624;

    @Inject
    DataSource database;

    /** The {@code Authorization} of whoever asks; between them they may do everything. */
    protected abstract List<String> callers();

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
}
