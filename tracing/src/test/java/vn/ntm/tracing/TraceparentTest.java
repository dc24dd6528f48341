package vn.ntm.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.context.Context;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TraceparentTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00",
            })
    void is_taken_up_where_it_was_left(String kept) {
        try (var _ = Traceparent.context(kept).makeCurrent()) {
            assertThat(Traceparent.current()).isEqualTo(kept);
        }
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {"00-0af7651916cd43dd8448eb211c80319c", "00-00000000000000000000000000000000-b7ad6b7169203331-01"
            })
    void begins_anew_where_nothing_can_be_read(String kept) {
        assertThat(Traceparent.context(kept)).isEqualTo(Context.root());
    }

    @Test
    void is_nothing_where_nobody_asked() {
        assertThat(Traceparent.current()).isNull();
    }
}
