package vn.ntm.reporting.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.platform.routine.OneReplica;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class OneReplicaTest {

    @Inject
    OneReplica oneReplica;

    @Test
    void a_work_is_done_by_one_at_a_time_and_keeps_no_other_work_waiting() {
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(oneReplica.does("this")).isTrue();
            assertThat(anotherDoes("this")).isFalse();
            assertThat(anotherDoes("that")).isTrue();
        });
        assertThat(anotherDoes("this")).isTrue();
    }

    private boolean anotherDoes(String work) {
        return QuarkusTransaction.requiringNew().call(() -> oneReplica.does(work));
    }
}
