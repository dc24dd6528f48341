package vn.ntm.assignment.directive.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.ntm.platform.file.FileKind;
import vn.ntm.platform.file.Inspection;
import vn.ntm.platform.problem.Refused;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InspectionTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void pictures_are_told_by_their_content_and_only_where_pictures_are_taken() throws IOException {
        var png = "\u0089PNG\r\n\u001A\n....IEND....".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        var jpeg = "\u00FF\u00D8\u00FF\u00E0..\u00FF\u00D9".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        var all = java.util.EnumSet.allOf(FileKind.class);

        assertThat(Inspection.of(file(png), all)).isEqualTo(FileKind.PNG);
        assertThat(Inspection.of(file(jpeg), all)).isEqualTo(FileKind.JPEG);
        assertThatThrownBy(() -> Inspection.of(file(java.util.Arrays.copyOf(png, 10)), all))
                .hasMessageContaining("CUT_OFF");
        assertThatThrownBy(() -> Inspection.of(file(png))).hasMessageContaining("UNKNOWN_KIND");
    }

    @Test
    void the_content_says_what_a_file_is() throws IOException {
        assertThat(Inspection.of(file(Samples.pdf()))).isEqualTo(FileKind.PDF);
        assertThat(Inspection.of(file(Samples.office(FileKind.DOCX)))).isEqualTo(FileKind.DOCX);
        assertThat(Inspection.of(file(Samples.office(FileKind.XLSX)))).isEqualTo(FileKind.XLSX);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MZ executable                         | UNKNOWN_KIND
            \u007fELF                             | UNKNOWN_KIND
            <html><script>alert(1)</script>       | UNKNOWN_KIND
            ' %PDF-1.7 not at the beginning %%EOF' | UNKNOWN_KIND
            %PDF-1.7 cut off                      | CUT_OFF
            PK                                    | UNKNOWN_KIND
            """)
    void what_is_not_a_document_is_refused_whatever_its_name(String content, String why) throws IOException {
        var named = Files.writeString(folder.resolve("van-ban.pdf"), content + "\n", StandardCharsets.UTF_8);

        assertThatThrownBy(() -> Inspection.of(named))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(why);
    }

    @Test
    void an_executable_behind_a_zip_is_not_a_document() throws IOException {
        var selfExtracting = new ByteArrayOutputStream();
        selfExtracting.write("MZ\u0090".getBytes(StandardCharsets.ISO_8859_1));
        selfExtracting.write(Samples.office(FileKind.DOCX));

        assertThatThrownBy(() -> Inspection.of(file(selfExtracting.toByteArray())))
                .hasMessageContaining("UNKNOWN_KIND");
    }

    @Test
    void a_zip_that_is_no_office_document_is_refused() throws IOException {
        var zip = Samples.zip("readme.txt", "hello");

        assertThatThrownBy(() -> Inspection.of(file(zip))).hasMessageContaining("UNKNOWN_KIND");
    }

    @Test
    void a_macro_is_refused_under_either_sign() throws IOException {
        var types = Samples.types(FileKind.DOCX);
        var withProject = Samples.zip("[Content_Types].xml", types, "word/vbaProject.bin", "x");
        var declared = Samples.zip(
                "[Content_Types].xml", types.replace("openxmlformats-officedocument", "ms-word.document.macroEnabled"));

        assertThatThrownBy(() -> Inspection.of(file(withProject))).hasMessageContaining("CAN_RUN");
        assertThatThrownBy(() -> Inspection.of(file(declared))).hasMessageContaining("CAN_RUN");
    }

    @Test
    void a_program_inside_is_refused() throws IOException {
        var zip = Samples.zip("[Content_Types].xml", Samples.types(FileKind.DOCX), "word/embeddings/setup.EXE", "MZ");

        assertThatThrownBy(() -> Inspection.of(file(zip))).hasMessageContaining("CAN_RUN");
    }

    @Test
    void a_bomb_is_refused_after_two_hundred_megabytes() throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            var zeros = new byte[1 << 20];
            for (int megabyte = 0; megabyte < 201; megabyte++) {
                zip.write(zeros);
            }
        }
        assertThat(bomb.size()).as("it is small on the wire").isLessThan(1 << 20);

        assertThatThrownBy(() -> Inspection.of(file(bomb.toByteArray()))).hasMessageContaining("EXPLODES");
    }

    @Test
    void too_many_parts_are_refused() throws IOException {
        var many = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(many)) {
            for (int part = 0; part <= 5_000; part++) {
                zip.putNextEntry(new ZipEntry("word/" + part));
            }
        }

        assertThatThrownBy(() -> Inspection.of(file(many.toByteArray()))).hasMessageContaining("EXPLODES");
    }

    @Test
    void a_document_cut_off_in_the_middle_is_refused() throws IOException {
        var whole = Samples.office(FileKind.DOCX);

        assertThatThrownBy(() -> Inspection.of(file(java.util.Arrays.copyOf(whole, whole.length / 2))))
                .hasMessageContaining("CUT_OFF");
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("sent.part"), content);
    }
}
