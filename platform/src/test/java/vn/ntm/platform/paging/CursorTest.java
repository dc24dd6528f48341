package vn.ntm.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.ntm.platform.problem.Refused;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CursorTest {

    @Test
    void is_read_as_it_is_written() {
        var cursor = Cursor.after(List.of("2024-06-24T17:00:00Z", "Hương Khê"));

        assertThat(Cursor.valueOf("/tasks", cursor.in("/tasks"))).isEqualTo(cursor);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "!",
                "",
                "abc",
                "Kzk5OTk5OTk5OS0xMi0zMVQwMDowMDowMFo", // +999999999-12-31T00:00:00Z
            })
    void nonsense_is_no_cursor(String text) {
        assertThatThrownBy(() -> Cursor.valueOf("/tasks", text))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().problem()).satisfies(problem -> {
                            assertThat(problem.status()).isEqualTo(400);
                            assertThat(problem.code()).isEqualTo("cursor-malformed");
                        }));
    }

    @Test
    void only_the_list_that_gave_it_takes_it_and_only_whole() {
        var text = Cursor.after(List.of("ha-tinh.so-03")).in("/organisations");

        assertThatThrownBy(() -> Cursor.valueOf("/criteria-sets", text)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Cursor.valueOf("/organisations", text.substring(0, text.length() - 2)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void the_last_stretch_has_no_next() {
        var request = new PageRequest();
        request.limit = 2;

        assertThat(Page.of(List.of(1, 2), request, List::of).nextCursor()).isNull();
        assertThat(Page.of(List.of(1, 2, 3), request, List::of)).satisfies(page -> {
            assertThat(page.items()).containsExactly(1, 2);
            assertThat(page.nextCursor()).isEqualTo(Cursor.after(List.of(2)).in(""));
        });
    }
}
