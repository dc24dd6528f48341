package vn.ntm.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CursorTest {

    @Test
    void is_read_as_it_is_written() {
        var cursor = Cursor.after(List.of("2024-06-24T17:00:00Z", "Hương Khê"));

        assertThat(Cursor.valueOf(cursor.toString())).isEqualTo(cursor);
    }

    @Test
    void nonsense_is_no_cursor() {
        assertThatThrownBy(() -> Cursor.valueOf("!")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_last_stretch_has_no_next() {
        var request = new PageRequest();
        request.limit = 2;

        assertThat(Page.of(List.of(1, 2), request, List::of).nextCursor()).isNull();
        assertThat(Page.of(List.of(1, 2, 3), request, List::of)).satisfies(page -> {
            assertThat(page.items()).containsExactly(1, 2);
            assertThat(page.nextCursor()).isEqualTo(Cursor.after(List.of(2)).toString());
        });
    }
}
