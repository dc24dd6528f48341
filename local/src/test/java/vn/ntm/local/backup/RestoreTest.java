package vn.ntm.local.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ntm.local.Options;
import vn.ntm.local.backup.Manifest.Kept;
import vn.ntm.local.layout.Part;
import vn.ntm.local.layout.StackFailure;

/** What is refused before anything is started or written. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RestoreTest {

    @TempDir
    Path backup = Path.of("");

    @TempDir
    Path data = Path.of("");

    @BeforeEach
    void one_table_of_two_rows() throws IOException {
        write("xa-1\nxa-2\n");
        var digest = Sha256.digest();
        digest.update("xa-1\nxa-2\n".getBytes(UTF_8));
        var table = new Content(2, Sha256.text(digest));
        new Manifest(
                        "2024-06-17T01:00:00Z",
                        Map.of("criteria", new Kept("", null, Map.of("place", table), Map.of())),
                        Map.of())
                .write(backup);
    }

    @Test
    void a_folder_that_holds_a_stack_is_left_as_it_is() throws IOException {
        var cluster = options().folders().kept(Part.POSTGRES);
        Files.createDirectories(cluster);

        assertThatThrownBy(() -> new Restore(options()).from(backup))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("holds a stack already");

        assertThat(options().folders().secrets()).doesNotExist();
        assertThat(cluster).isEmptyDirectory();
    }

    @Test
    void a_backup_with_one_letter_altered_is_not_restored() throws IOException {
        write("xa-1\nxa-3\n");

        assertThatThrownBy(() -> new Restore(options()).from(backup))
                .isInstanceOf(StackFailure.class)
                .hasMessage("The backup is damaged: criteria/place.gz");

        assertThat(data).isEmptyDirectory();
    }

    @Test
    void a_folder_whose_backup_was_not_finished_is_none() throws IOException {
        Files.delete(Manifest.file(backup));

        assertThatThrownBy(() -> new Restore(options()).from(backup))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("is no backup");
    }

    private Options options() {
        return Options.usual().folder(data);
    }

    private void write(String rows) throws IOException {
        var file = backup.resolve("criteria/place.gz");
        Files.createDirectories(file.getParent());
        try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(rows.getBytes(UTF_8));
        }
    }
}
