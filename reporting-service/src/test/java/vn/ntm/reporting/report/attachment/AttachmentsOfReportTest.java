package vn.ntm.reporting.report.attachment;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.ntm.reporting.Province.as;
import static vn.ntm.reporting.Report.accepted;
import static vn.ntm.reporting.Report.drafted;
import static vn.ntm.reporting.Report.submitted;
import static vn.ntm.reporting.form.FormRounds.obligationOf;
import static vn.ntm.reporting.form.FormRounds.published;
import static vn.ntm.reporting.report.attachment.Attached.file;
import static vn.ntm.reporting.report.attachment.Attached.naming;
import static vn.ntm.reporting.report.attachment.Attached.pdf;
import static vn.ntm.reporting.report.attachment.Attached.sha256;

import java.io.ByteArrayInputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.hibernate.Session;
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

    @Inject
    Province province;

    @Inject
    FormRounds rounds;

    @Inject
    Timekeeping time;

    @Inject
    Session session;

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
        var regime = rounds.asked(place, published(place, "kem", 1, Attached.FORM), "HALF_YEARLY", "[1]");
        time.itIs("2026-06-17T08:00:00+07:00");
        obligation = obligationOf(reporter, regime, "2026-S1");
    }

    @Test
    void the_file_that_a_report_names_is_taken_once_and_read_by_who_reads_the_report() {
        var file = pdf(300_000);
        var etag = drafted(reporter, obligation, naming(file("Quyết định số 1.pdf", file)));
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
    void what_names_a_file_that_was_not_supplied_is_not_sent_and_each_is_told() {
        var there = pdf(10);
        var missing = pdf(20);
        var etag = drafted(
                reporter, obligation, naming(file("a.pdf", missing), file("b.pdf", there), file("c.pdf", pdf(30))));
        supplied(sha256(there), there).statusCode(200);

        submitted(reporter, obligation, etag)
                .statusCode(422)
                .body("code", equalTo("report-not-as-asked"))
                .body("violations.code", contains("attachment-not-supplied", "attachment-not-supplied"))
                .body("violations.pointer", contains("/attachments/0/contentHash", "/attachments/2/contentHash"))
                .body("violations[0].message", containsString("a.pdf"))
                .body("remedies[1].action", containsString("/report/attachments/"));

        etag = drafted(reporter, obligation, naming(file("a.pdf", missing), file("b.pdf", there)));
        supplied(sha256(missing), missing).statusCode(200);
        submitted(reporter, obligation, etag).statusCode(201);
    }

    @Test
    void a_file_is_sent_under_a_name_that_ends_as_its_content_is() {
        var file = pdf(10);
        drafted(reporter, obligation, naming(file("a.docx", file)));
        supplied(sha256(file), file).statusCode(422).body("code", equalTo("attachment-kind-differs"));
        drafted(reporter, obligation, naming(file("a.pdf", file)));
        supplied(sha256(file), file).statusCode(200).body("mediaType", equalTo("application/pdf"));

        var etag = drafted(reporter, obligation, naming(file("a.docx", file)));
        submitted(reporter, obligation, etag)
                .statusCode(422)
                .body("violations.code", contains("attachment-kind-differs"))
                .body("violations.pointer", contains("/attachments/0/fileName"));

        etag = drafted(reporter, obligation, naming(file("a.pdf", file)));
        submitted(reporter, obligation, etag).statusCode(201);
    }

    @Test
    void a_version_that_was_sent_before_its_files_were_asked_for_stays_readable_and_gets_them_later() {
        var file = pdf(10);
        var report = sentWith(file("a.pdf", file), file);
        forget(report);

        var path = "/api/v1/reports/" + report;
        as(receiver, "reviewer").get(path).then().statusCode(200).body("content.attachments", hasSize(1));
        as(receiver, "reviewer")
                .get(path + "/attachments")
                .then()
                .statusCode(200)
                .body("[0].missing", equalTo(true));
        as(receiver, "reviewer")
                .get(path + "/attachments/" + sha256(file))
                .then()
                .statusCode(404)
                .body("code", equalTo("attachment-missing"));

        supplied(sha256(file), file).statusCode(200);

        as(receiver, "reviewer")
                .get(path + "/attachments/" + sha256(file))
                .then()
                .statusCode(200);
    }

    @Test
    void an_amendment_names_what_was_sent_before_or_was_supplied_for_it() {
        var old = pdf(10);
        var first = pdf(20);
        var second = pdf(30);
        var report = sentWith(file("a.pdf", old), old);
        supplied(sha256(first), first).statusCode(409).body("code", equalTo("attachment-not-named"));
        accepted(receiver, report).statusCode(200);
        var content = naming(file("a.pdf", old), file("b.pdf", first), file("c.pdf", second));

        amended(report, content)
                .statusCode(422)
                .body("code", equalTo("report-not-as-asked"))
                .body("violations.code", contains("attachment-not-supplied", "attachment-not-supplied"))
                .body("violations.pointer", contains("/attachments/1/contentHash", "/attachments/2/contentHash"))
                .body("remedies[1].action", containsString("/report/attachments/"));
        supplied(sha256(first), first).statusCode(200).body("fileName", nullValue());
        supplied(sha256(second), second).statusCode(200);
        amended(report, content).statusCode(201).body("version", equalTo(2));

        as(receiver, "reviewer")
                .get("/api/v1/reports/" + report + "/attachments")
                .then()
                .body("missing", contains(false, false, false))
                .body("fileName", contains("a.pdf", "b.pdf", "c.pdf"));
        supplied(sha256(pdf(40)), pdf(40)).statusCode(409).body("code", equalTo("amendment-waits"));
    }

    @Test
    void what_was_supplied_for_an_amendment_that_never_came_is_forgotten_after_a_day() {
        var old = pdf(10);
        var first = pdf(20);
        var report = sentWith(file("a.pdf", old), old);
        accepted(receiver, report).statusCode(200);
        supplied(sha256(first), first).statusCode(200);
        time.itIs("2026-06-18T08:00:00+07:00");

        supplied(sha256(pdf(30)), pdf(30)).statusCode(200);

        amended(report, naming(file("a.pdf", first)))
                .statusCode(422)
                .body("violations.code", contains("attachment-not-supplied"));
        amended(report, naming(file("a.pdf", pdf(30)))).statusCode(201);
    }

    @Test
    void a_drafts_file_is_the_reporters_own_and_one_that_was_exchanged_is_forgotten() {
        var first = pdf(10);
        var second = pdf(20);
        drafted(reporter, obligation, naming(file("a.pdf", first)));
        supplied(sha256(first), first).statusCode(200);
        var report = as(reporter, "reporter")
                .get("/api/v1/obligations/" + obligation + "/report")
                .jsonPath()
                .getString("report");
        as(receiver, "reviewer")
                .get("/api/v1/reports/" + report + "/attachments/" + sha256(first))
                .then()
                .statusCode(404);

        drafted(reporter, obligation, naming(file("a.pdf", second)));
        supplied(sha256(second), second).statusCode(200);
        var etag = drafted(reporter, obligation, naming(file("a.pdf", first)));

        ofDraft().body("[0].missing", equalTo(true));
        submitted(reporter, obligation, etag).statusCode(422);
    }

    @Test
    void another_file_another_kind_and_what_can_run_are_refused_and_nothing_is_kept() {
        var page = "<html><script>alert(1)</script></html>".getBytes(US_ASCII);
        var file = pdf(10);
        drafted(reporter, obligation, naming(file("a.pdf", page)));

        supplied(sha256(page), file).statusCode(422).body("code", equalTo("attachment-hash-differs"));
        supplied(sha256(page), page).statusCode(422).body("code", equalTo("attachment-not-taken"));
        supplied(sha256(file), file).statusCode(409).body("code", equalTo("attachment-not-named"));
        supplied("x", file).statusCode(400);
        drafted(reporter, obligation, naming(file("a.docx", file)));
        supplied(sha256(file), file).statusCode(422).body("code", equalTo("attachment-kind-differs"));
        drafted(reporter, obligation, naming(file("a.jpg", picture())));
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
        drafted(reporter, obligation, naming(file("a.pdf", file)));

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

    private String sentWith(String named, byte[] file) {
        var etag = drafted(reporter, obligation, naming(named));
        supplied(sha256(file), file).statusCode(200);
        return submitted(reporter, obligation, etag).statusCode(201).extract().path("report");
    }

    private ValidatableResponse amended(String report, String content) {
        var path = "/api/v1/reports/" + report;
        var read = as(reporter, "reporter").get(path).then().statusCode(200).extract();
        return as(reporter, "reporter")
                .header("If-Match", read.header("ETag"))
                .body("{\"reason\":\"Rà soát lại\",\"content\":" + content + "}")
                .post(path + "/amendments")
                .then();
    }

    /** As a report was once sent, when its files were not asked for. */
    private void forget(String report) {
        QuarkusTransaction.requiringNew()
                .run(() -> session.createNativeMutationQuery("delete from report_file where report = :report")
                        .setParameter("report", UUID.fromString(report))
                        .executeUpdate());
    }

    private ValidatableResponse ofDraft() {
        return as(reporter, "reporter")
                .get("/api/v1/obligations/" + obligation + "/report/attachments")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse supplied(String sha256, byte[] file) {
        return Attached.supplied(reporter, obligation, sha256, file);
    }

    private static byte[] picture() {
        return "\u00FF\u00D8\u00FF\u00E0 JFIF \u00FF\u00D9".getBytes(StandardCharsets.ISO_8859_1);
    }
}
