package vn.ntm.local.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SecretsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void a_secret_is_made_up_once_and_kept() {
        var file = folder.resolve("new/secrets.properties");

        var first = new Secrets(file).of("postgres");

        assertThat(first).matches("[0-9a-f]{32}");
        assertThat(new Secrets(file).of("postgres")).isEqualTo(first);
        assertThat(new Secrets(file).of("keycloak")).isNotEqualTo(first);
    }

    @Test
    void only_the_owner_reads_them() throws IOException {
        var file = folder.resolve("secrets.properties");

        new Secrets(file).of("postgres");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
