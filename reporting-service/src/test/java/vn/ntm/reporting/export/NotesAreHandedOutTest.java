package vn.ntm.reporting.export;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.reporting.Province.as;
import static vn.ntm.reporting.Report.drafted;
import static vn.ntm.reporting.Report.obligationOf;
import static vn.ntm.reporting.Report.submitted;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.reporting.Province;
import vn.ntm.reporting.obligation.Timekeeping;

/** What a reporter says about single cells is on every copy of the report, with a form or without. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class NotesAreHandedOutTest {

    @Inject
    Province province;

    @Inject
    Timekeeping time;

    @Test
    void notes_of_both_kinds_and_explanations_stand_in_every_file() throws IOException {
        var place = province.founded();
        var so1 = place + ".so-1";
        province.regime(place, "MONTHLY", "[6]", "2024-06-03T00:00:00Z", "so-1");
        time.itIs("2024-06-17T08:00:00+07:00");
        var obligation = obligationOf(so1);
        String report = submitted(so1, obligation, drafted(so1, obligation, """
                {"values":[{"indicator":"so-viec","value":12,"note":"BESIDE"}],
                 "narrative":[{"heading":"Kết quả","text":"Đã làm"}],
                 "notes":{"figures/so-viec":"OF-CELL","figures/ty-le":"LEFT-OUT","narrative/1":"OF-WORDS"},
                 "explanations":[{"cell":"figures/so-viec","rule":"jump","text":"REASON"}]}"""))
                .statusCode(201)
                .extract()
                .path("report");
        var all = new String[] {"BESIDE", "OF-CELL", "LEFT-OUT", "OF-WORDS", "REASON"};

        var csv = new String(file(so1, report, "csv"), StandardCharsets.UTF_8);
        assertThat(csv)
                .contains(all)
                .contains("figures/so-viec,Số việc,12,việc,\"BESIDE\nOF-CELL\",REASON\r\n")
                .contains("figures/ty-le,Tỷ lệ,,,LEFT-OUT,\r\n");
        assertThat(unzipped(file(so1, report, "docx"))).contains(all);
        assertThat(unzipped(file(so1, report, "xlsx"))).contains(all);
        try (var pdf = Loader.loadPDF(file(so1, report, "pdf"))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains(all);
        }
    }

    private static byte[] file(String reader, String report, String format) {
        return as(reader, "reporter")
                .get("/api/v1/reports/%s/export?format=%s".formatted(report, format))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static String unzipped(byte[] packed) throws IOException {
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            while (zip.getNextEntry() != null) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
