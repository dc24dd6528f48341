package vn.ntm.reporting.export;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.reporting.Province.as;
import static vn.ntm.reporting.Report.sent;

import java.io.IOException;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.reporting.Province;
import vn.ntm.reporting.obligation.Timekeeping;

/** The Department of Construction sends June's report, and is another department below another body from July on. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class LetterheadStaysTest {

    @Inject
    Province province;

    @Inject
    Timekeeping time;

    @Inject
    Session session;

    String place = "";
    String june = "";

    @BeforeEach
    void june_is_sent_by_the_department_as_it_is() {
        place = province.founded();
        called("so-1", "Sở Xây dựng", "SXD", "Nguyễn Văn An", "ubnd", "2020-01-01");
        called("nhan", "Sở Nội vụ", "SNV", "Lê Thị Bình", "ubnd", "2020-01-01");
        province.regime(place, "MONTHLY", "[6,7]", "2024-06-03T00:00:00Z", "so-1");
        time.itIs("2024-06-20T08:00:00+07:00");
        june = sent(place + ".so-1", obligation("2024-M06"), "7");
    }

    @Test
    void what_was_sent_is_handed_out_byte_for_byte_whatever_its_bodies_are_called_since() throws IOException {
        var before = files(june);

        renamed();

        assertThat(files(june)).isEqualTo(before);
        assertThat(text(june)).contains("SỞ XÂY DỰNG", "/BC-SXD", "Nguyễn Văn An", "Sở Nội vụ");
        time.itIs("2024-07-20T08:00:00+07:00");
        var july = sent(place + ".so-1", obligation("2024-M07"), "8");
        assertThat(text(july))
                .contains("SỞ XÂY DỰNG VÀ GIAO THÔNG", "/BC-SXDGT", "Trần Văn Chi", "Sở Nội vụ và Lao động");
    }

    @Test
    void a_version_that_was_sent_before_names_were_kept_bears_those_of_its_day() {
        var before = files(june);
        QuarkusTransaction.requiringNew().run(() -> session.createNativeMutationQuery(
                        "update report_version set paper_names = null where report = :report")
                .setParameter("report", UUID.fromString(june))
                .executeUpdate());

        renamed();

        assertThat(files(june)).isEqualTo(before);
    }

    private void renamed() {
        called("so-1", "Sở Xây dựng và Giao thông", "SXDGT", "Trần Văn Chi", "huyen", "2024-07-01");
        called("nhan", "Sở Nội vụ và Lao động", "SNVLĐ", "Lê Thị Bình", "ubnd", "2024-07-01");
        province.organisation(place + ".nghe", "division", place + ".ubnd");
        province.isKnown(place + ".nghe");
    }

    private void called(String body, String name, String symbol, String head, String parent, String since) {
        province.tell("OrganisationRegistered", """
                {"organisation":"%s","code":"%s.%s","name":"%s","kind":"department","parent":"%s.%s","validFrom":"%s",
                 "symbol":"%s","headTitle":"Giám đốc","headName":"%s"}""".formatted(
                        UUID.randomUUID(), place, body, name, place, parent, since, symbol, head));
    }

    private String obligation(String period) {
        return as(place + ".so-1", "reporter")
                .get("/api/v1/obligations?period=" + period)
                .then()
                .extract()
                .path("items[0].id");
    }

    /** By its format, each file as hexadecimal digits. */
    private Map<String, String> files(String report) {
        return Stream.of("pdf", "docx", "xlsx", "csv")
                .collect(Collectors.toMap(
                        Function.identity(), format -> HexFormat.of().formatHex(file(report, format))));
    }

    private byte[] file(String report, String format) {
        var answer = as(place + ".so-1", "reporter").get("/api/v1/reports/" + report + "/export?format=" + format);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.asByteArray();
    }

    private String text(String report) throws IOException {
        try (var pdf = Loader.loadPDF(file(report, "pdf"))) {
            return new PDFTextStripper().getText(pdf).replace('\u00A0', ' ').replaceAll("\\s+", " ");
        }
    }
}
