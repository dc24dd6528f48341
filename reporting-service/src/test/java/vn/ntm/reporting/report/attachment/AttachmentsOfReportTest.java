package vn.ntm.reporting.report.attachment;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.ntm.reporting.Province.as;
import static vn.ntm.reporting.Report.drafted;
import static vn.ntm.reporting.Report.submitted;
import static vn.ntm.reporting.form.FormRounds.obligationOf;
import static vn.ntm.reporting.form.FormRounds.published;

import java.io.ByteArrayInputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.reporting.Province;
import vn.ntm.reporting.form.FormRounds;
import vn.ntm.reporting.obligation.Timekeeping;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class AttachmentsOfReportTest {

    private static final String FORM = """
            {"name":"Kèm theo","sections":[
              {"kind":"NARRATIVE","code":"loi","title":"Lời văn","headings":["Kết quả"]},
              {"kind":"ATTACHMENTS","code":"kem-theo","title":"Văn bản kèm theo","attachments":[
                {"code":"van-ban","title":"Bản chụp","required":false,"kinds":["pdf","docx","jpg"],"most":5}]}]}""";

    @Inject
    Province province;

    @Inject
    FormRounds rounds;

    @Inject
    Timekeeping time;

    String reporter = "";
    String receiver = "";
    String stranger = "";
    String obligation = "";

    @BeforeEach
    void a_report_with_attachments_is_asked() {
        var place = province.founded();
        reporter = place + ".so-1";
        receiver = place + ".nhan";
        stranger = place + ".so-2";
        var regime = rounds.asked(place, published(place, "kem", 1, FORM), "HALF_YEARLY", "[1]");
        time.itIs("2026-06-17T08:00:00+07:00");
        obligation = obligationOf(reporter, regime, "2026-S1");
    }

    @Test
    void the_file_that_a_report_names_is_taken_once_and_read_by_who_reads_the_report() {
        var file = pdf(300_000);
        var etag = drafted(reporter, obligation, naming("Quyết định số 1.pdf", sha256(file)));
        ofDraft().body("[0].missing", equalTo(true)).body("[0].fileName", equalTo("Quyết định số 1.pdf"));

        supplied(sha256(file), file)
                .statusCode(200)
                .body("size", equalTo(file.length))
                .body("mediaType", equalTo("application/pdf"))
                .body("suppliedBy", equalTo(reporter));
        supplied(sha256(file), file).statusCode(200);

        ofDraft().body("", hasSize(1)).body("[0].missing", equalTo(false));
        String report =
                submitted(reporter, obligation, etag).statusCode(201).extract().path("report");
        as(receiver, "reviewer")
                .get("/api/v1/reports/" + report + "/attachments")
                .then()
                .statusCode(200)
                .body("[0].sha256", equalTo(sha256(file)))
                .body("[0].missing", equalTo(false));
        var read = as(receiver, "reviewer").get("/api/v1/reports/" + report + "/attachments/" + sha256(file));
        read.then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", containsString("attachment; filename=\"Quyet dinh so 1.pdf\""))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox")
                .header("ETag", '"' + sha256(file) + '"');
        assertThat(read.asByteArray()).isEqualTo(file);
        as(stranger, "reviewer")
                .get("/api/v1/reports/" + report + "/attachments/" + sha256(file))
                .then()
                .statusCode(404);
        assertThat(as(receiver, "reviewer")
                        .get("/api/v1/reports/" + report + "/export?format=docx")
                        .asByteArray())
                .isNotEmpty();
    }

    @Test
    void a_file_that_was_not_at_hand_is_supplied_after_the_report_was_sent() {
        var file = pdf(10);
        var etag = drafted(reporter, obligation, naming("a.pdf", sha256(file)));
        String report =
                submitted(reporter, obligation, etag).statusCode(201).extract().path("report");
        as(receiver, "reviewer")
                .get("/api/v1/reports/" + report + "/attachments/" + sha256(file))
                .then()
                .statusCode(404)
                .body("code", equalTo("attachment-missing"));

        supplied(sha256(file), file).statusCode(200);

        as(receiver, "reviewer")
                .get("/api/v1/reports/" + report + "/attachments/" + sha256(file))
                .then()
                .statusCode(200);
    }

    @Test
    void a_name_that_was_wrong_when_it_was_sent_is_put_right_in_the_draft() {
        var file = pdf(10);
        var etag = drafted(reporter, obligation, naming("a.docx", sha256(file)));
        String report =
                submitted(reporter, obligation, etag).statusCode(201).extract().path("report");
        supplied(sha256(file), file).statusCode(422).body("code", equalTo("attachment-kind-differs"));
        var path = "/api/v1/reports/" + report;
        var read = as(receiver, "reviewer")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        as(receiver, "reviewer")
                .header("If-Match", read)
                .body("{\"reason\":\"WRONG_FIGURES\",\"remark\":\"Tên tệp sai\",\"cells\":[]}")
                .post(path + "/return")
                .then()
                .statusCode(200);

        drafted(reporter, obligation, naming("a.pdf", sha256(file)));

        supplied(sha256(file), file).statusCode(200).body("mediaType", equalTo("application/pdf"));
        as(receiver, "reviewer")
                .get(path + "/attachments/" + sha256(file))
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("filename=\"a.docx.pdf\""));
    }

    @Test
    void a_drafts_file_is_the_reporters_own_and_one_that_was_exchanged_is_forgotten() {
        var first = pdf(10);
        var second = pdf(20);
        drafted(reporter, obligation, naming("a.pdf", sha256(first)));
        supplied(sha256(first), first).statusCode(200);
        var report = as(reporter, "reporter")
                .get("/api/v1/obligations/" + obligation + "/report")
                .jsonPath()
                .getString("report");
        as(receiver, "reviewer")
                .get("/api/v1/reports/" + report + "/attachments/" + sha256(first))
                .then()
                .statusCode(404);

        drafted(reporter, obligation, naming("a.pdf", sha256(second)));
        supplied(sha256(second), second).statusCode(200);
        var etag = drafted(reporter, obligation, naming("a.pdf", sha256(first)));

        ofDraft().body("[0].missing", equalTo(true));
        submitted(reporter, obligation, etag).statusCode(201);
    }

    @Test
    void another_file_another_kind_and_what_can_run_are_refused_and_nothing_is_kept() {
        var page = "<html><script>alert(1)</script></html>".getBytes(US_ASCII);
        var file = pdf(10);
        drafted(reporter, obligation, naming("a.pdf", sha256(page)));

        supplied(sha256(page), file).statusCode(422).body("code", equalTo("attachment-hash-differs"));
        supplied(sha256(page), page).statusCode(422).body("code", equalTo("attachment-not-taken"));
        supplied(sha256(file), file).statusCode(409).body("code", equalTo("attachment-not-named"));
        supplied("x", file).statusCode(400);
        drafted(reporter, obligation, naming("a.docx", sha256(file)));
        supplied(sha256(file), file).statusCode(422).body("code", equalTo("attachment-kind-differs"));
        drafted(reporter, obligation, naming("a.jpg", sha256(picture())));
        supplied(sha256(picture()), picture()).statusCode(200).body("mediaType", equalTo("image/jpeg"));

        as(stranger, "reporter")
                .contentType("application/pdf")
                .body(file)
                .put("/api/v1/obligations/" + obligation + "/report/attachments/" + sha256(file))
                .then()
                .statusCode(404);
        as(receiver, "reviewer")
                .contentType("application/pdf")
                .body(file)
                .put("/api/v1/obligations/" + obligation + "/report/attachments/" + sha256(file))
                .then()
                .statusCode(403);
    }

    @Test
    void what_is_too_large_is_refused_in_words_whatever_its_length_was_said_to_be() {
        var file = pdf(10);
        drafted(reporter, obligation, naming("a.pdf", sha256(file)));

        as(reporter, "reporter")
                .contentType("application/pdf")
                .body(new SequenceInputStream(
                        new ByteArrayInputStream(file), new ByteArrayInputStream(new byte[(20 << 20) + 1])))
                .put("/api/v1/obligations/" + obligation + "/report/attachments/" + sha256(file))
                .then()
                .statusCode(413)
                .body("code", equalTo("attachment-too-large"))
                .body("detail", containsString("20 MB"));

        ofDraft().body("[0].missing", equalTo(true));
    }

    private ValidatableResponse ofDraft() {
        return as(reporter, "reporter")
                .get("/api/v1/obligations/" + obligation + "/report/attachments")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse supplied(String sha256, byte[] file) {
        return as(reporter, "reporter")
                .contentType("application/octet-stream")
                .body(file)
                .put("/api/v1/obligations/" + obligation + "/report/attachments/" + sha256)
                .then();
    }

    private static String naming(String fileName, String sha256) {
        return """
                {"values":[],"narrative":[{"heading":"Kết quả","text":"Đạt"}],
                 "attachments":[{"name":"van-ban","fileName":"%s","contentHash":"sha256:%s"}]}""".formatted(fileName, sha256);
    }

    private static byte[] pdf(int padding) {
        return ("%PDF-1.7\n%" + "x".repeat(padding) + "\n%%EOF\n").getBytes(US_ASCII);
    }

    private static byte[] picture() {
        return "\u00FF\u00D8\u00FF\u00E0 JFIF \u00FF\u00D9".getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
