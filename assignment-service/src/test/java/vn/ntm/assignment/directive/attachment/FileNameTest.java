package vn.ntm.assignment.directive.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.ntm.platform.file.FileKind;
import vn.ntm.platform.file.FileName;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FileNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Phụ lục 1.pdf             | Phụ lục 1.pdf
            ../../etc/passwd          | passwd.pdf
            C:\\temp\\ke-hoach.PDF      | ke-hoach.PDF
            a\u202Efdp.exe            | afdp.exe.pdf
            "; filename=evil.exe      | filename=evil.exe.pdf
            ...                       | phu-luc.pdf
            aux.pdf                   | _aux.pdf
            COM1                      | _COM1.pdf
            Con đường.pdf             | Con đường.pdf
            comcom1.pdf               | comcom1.pdf
            """)
    void a_hostile_name_becomes_a_harmless_one(String given, String safe) {
        assertThat(FileName.of(given, "x", FileKind.PDF).text()).isEqualTo(safe);
    }

    @Test
    void no_line_can_be_broken_in_a_header() {
        var name = FileName.of("a.pdf\r\nSet-Cookie: x=1", "x", FileKind.PDF);

        assertThat(name.contentDisposition()).doesNotContain("\r", "\n", "Set-Cookie:");
    }

    @Test
    void both_forms_of_the_header_name_it() {
        var name = FileName.of("Phụ lục đính kèm.pdf", "x", FileKind.PDF);

        assertThat(name.contentDisposition())
                .isEqualTo("attachment; filename=\"Phu luc dinh kem.pdf\";"
                        + " filename*=UTF-8''Ph%E1%BB%A5%20l%E1%BB%A5c%20%C4%91%C3%ADnh%20k%C3%A8m.pdf");
    }

    @Test
    void without_a_name_it_is_called_as_the_document_names_it() {
        assertThat(FileName.of(null, "Phụ lục phân công nhiệm vụ", FileKind.XLSX)
                        .text())
                .isEqualTo("Phụ lục phân công nhiệm vụ.xlsx");
    }
}
