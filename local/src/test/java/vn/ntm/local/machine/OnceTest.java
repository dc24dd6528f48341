package vn.ntm.local.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OnceTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void what_is_complete_is_not_filled_again() throws Exception {
        var once = new Once(folder.resolve("distribution"));
        once.filledBy(empty -> Files.writeString(empty.resolve("first"), ""));

        once.filledBy(empty -> Files.writeString(empty.resolve("second"), ""));

        assertThat(folder.resolve("distribution/first")).exists();
        assertThat(folder.resolve("distribution/second")).doesNotExist();
    }

    @Test
    void what_was_left_half_done_is_begun_anew() throws Exception {
        var once = new Once(folder.resolve("distribution"));
        assertThatThrownBy(() -> once.filledBy(empty -> {
                    Files.writeString(empty.resolve("half"), "");
                    throw new IOException("no space left");
                }))
                .hasMessage("no space left");

        once.filledBy(empty -> Files.writeString(empty.resolve("whole"), ""));

        assertThat(folder.resolve("distribution/half")).doesNotExist();
        assertThat(folder.resolve("distribution/whole")).exists();
    }
}
