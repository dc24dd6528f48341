package vn.ntm.reporting.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.platform.problem.Refused;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StreamPlacesTest {

    private final StreamPlaces places = new StreamPlaces(4, 2);

    @Test
    void one_account_does_not_keep_the_others_out() {
        places.take("viewer");
        places.take("viewer");

        refused(() -> places.take("viewer"), "too-many-streams-of-yours");
        assertThatCode(() -> places.take("another")).doesNotThrowAnyException();
    }

    @Test
    void all_together_have_so_many() {
        places.take("a");
        places.take("a");
        places.take("b");
        places.take("c");

        refused(() -> places.take("d"), "too-many-streams");
    }

    @Test
    void who_leaves_makes_room() {
        places.take("viewer");
        places.take("viewer").close();

        assertThatCode(() -> places.take("viewer")).doesNotThrowAnyException();
        refused(() -> places.take("viewer"), "too-many-streams-of-yours");
    }

    private static void refused(ThrowingCallable call, String code) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refused.class, refused -> {
            var problem = refused.refusal().problem();
            assertThat(problem.status()).isEqualTo(503);
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.headers()).containsKey("Retry-After");
        });
    }
}
