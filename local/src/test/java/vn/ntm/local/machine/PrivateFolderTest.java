package vn.ntm.local.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ntm.local.layout.StackFailure;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PrivateFolderTest {

    private static final Set<String> OURS = Set.of("data", "logs");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path above;

    @Test
    void a_new_folder_is_for_its_owner_alone() throws IOException {
        make(above.resolve("new/stack"), new Unprivileged.Same());

        assertThat(mode(above.resolve("new/stack"))).isEqualTo("rwx------");
    }

    @Test
    void and_so_is_one_from_before_that_was_open() throws IOException {
        var folder = open("stack");
        Files.createDirectory(folder.resolve("data"));

        make(folder, new Unprivileged.Namespace());

        assertThat(mode(folder)).isEqualTo("rwx------");
    }

    @Test
    void a_folder_that_holds_other_things_is_left_as_it_is() throws IOException {
        var folder = open("home");
        Files.createDirectory(folder.resolve("letters"));

        assertThatThrownBy(() -> make(folder, new Unprivileged.Same()))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("holds letters");
        assertThat(mode(folder)).isEqualTo("rwxr-xr-x");
    }

    @Test
    void unless_nobody_else_looks_into_it_anyway() throws IOException {
        var folder = open("home");
        Files.createDirectory(folder.resolve("letters"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));

        make(folder, new Unprivileged.Same());

        assertThat(mode(folder)).isEqualTo("rwx------");
    }

    @Test
    void whom_the_database_runs_as_passes_through_and_sees_no_list() throws IOException {
        make(above.resolve("stack"), new Unprivileged.Nobody());

        assertThat(mode(above.resolve("stack"))).isEqualTo("rwx--x--x");
    }

    @Test
    void and_what_we_have_opened_for_it_is_still_ours_the_next_time() throws IOException {
        var folder = open("home");
        Files.createDirectory(folder.resolve("letters"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));

        make(folder, new Unprivileged.Nobody());
        make(folder, new Unprivileged.Nobody());

        assertThat(mode(folder)).isEqualTo("rwx--x--x");
    }

    private static void make(Path folder, Unprivileged visitor) {
        new PrivateFolder(folder).makeOf(OURS, visitor);
    }

    private Path open(String name) throws IOException {
        var folder = Files.createDirectory(above.resolve(name));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        return folder;
    }

    private static String mode(Path folder) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder));
    }
}
