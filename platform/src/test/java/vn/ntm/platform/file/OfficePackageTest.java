package vn.ntm.platform.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ntm.platform.problem.Refused;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OfficePackageTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void whoever_takes_pictures_says_so_when_an_archive_is_refused() throws IOException {
        var archive = folder.resolve("sent.part");
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
        }

        assertThatThrownBy(() -> Inspection.of(archive, EnumSet.allOf(FileKind.class)))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                                refused.refusal().problem().detail().en())
                        .startsWith("Only PDF, DOCX, XLSX, JPEG, PNG are taken"));
    }
}
