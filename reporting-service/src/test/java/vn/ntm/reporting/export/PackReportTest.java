package vn.ntm.reporting.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.ntm.reporting.Province.as;
import static vn.ntm.reporting.Report.drafted;
import static vn.ntm.reporting.Report.submitted;
import static vn.ntm.reporting.form.FormRounds.obligationOf;
import static vn.ntm.reporting.form.FormRounds.published;
import static vn.ntm.reporting.report.attachment.Attached.file;
import static vn.ntm.reporting.report.attachment.Attached.naming;
import static vn.ntm.reporting.report.attachment.Attached.pdf;
import static vn.ntm.reporting.report.attachment.Attached.sha256;
import static vn.ntm.reporting.report.attachment.Attached.supplied;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.reporting.Province;
import vn.ntm.reporting.form.FormRounds;
import vn.ntm.reporting.obligation.Timekeeping;
import vn.ntm.reporting.report.attachment.Attached;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class PackReportTest {

    private static final byte[] LARGE = pdf(700_000);
    private static final byte[] SMALL = pdf(10);
    private static final byte[] LOST = pdf(20);

    @Inject
    Province province;

    @Inject
    FormRounds rounds;

    @Inject
    Timekeeping time;

    @Inject
    Session session;

    String receiver = "";
    String stranger = "";
    String report = "";
    String contentHash = "";

    @BeforeEach
    void a_report_is_sent_with_three_files_and_one_of_them_is_lost() {
        var place = province.founded();
        var reporter = place + ".so-1";
        receiver = place + ".nhan";
        stranger = place + ".so-2";
        var regime = rounds.asked(place, published(place, "kem", 1, Attached.FORM), "HALF_YEARLY", "[1]");
        time.itIs("2026-06-17T08:00:00+07:00");
        var obligation = obligationOf(reporter, regime, "2026-S1");
        var etag = drafted(
                reporter,
                obligation,
                naming(
                        file("Quyết định.pdf", LARGE),
                        file("quyết ĐỊNH.PDF", SMALL),
                        file("aux.pdf", SMALL),
                        file("Mất.pdf", LOST)));
        for (var file : new byte[][] {LARGE, SMALL, LOST}) {
            supplied(reporter, obligation, sha256(file), file).statusCode(200);
        }
        var sent = submitted(reporter, obligation, etag).statusCode(201).extract();
        report = sent.path("report");
        contentHash = sent.path("receipt.contentHash");
        lose(sha256(LOST));
    }

    @Test
    void the_zip_has_the_document_the_content_that_was_hashed_and_every_file_byte_for_byte() throws IOException {
        var answer = packed(receiver);

        answer.then().statusCode(200).header("Content-Type", "application/zip").header("Content-Length", (String) null);
        assertThat(answer.header("Content-Disposition")).endsWith("_2026-S1_v1.zip\"");
        var files = files(answer.asByteArray());
        assertThat(files)
                .containsOnlyKeys(
                        "bao-cao.docx",
                        "noi-dung.json",
                        "danh-sach-tep.csv",
                        "tai-lieu-kem-theo/Quyết định.pdf",
                        "tai-lieu-kem-theo/quyết ĐỊNH (2).PDF",
                        "tai-lieu-kem-theo/_aux.pdf")
                .containsEntry("tai-lieu-kem-theo/Quyết định.pdf", LARGE)
                .containsEntry("tai-lieu-kem-theo/quyết ĐỊNH (2).PDF", SMALL)
                .containsEntry("tai-lieu-kem-theo/_aux.pdf", SMALL)
                .containsEntry(
                        "bao-cao.docx",
                        as(receiver, "reviewer")
                                .get("/api/v1/reports/" + report + "/export?format=docx")
                                .asByteArray());
        assertThat("sha256:" + sha256(files.getOrDefault("noi-dung.json", new byte[0])))
                .isEqualTo(contentHash);
    }

    @Test
    void its_list_names_every_file_and_which_is_missing() throws IOException {
        var list =
                new String(files(packed(receiver).asByteArray()).getOrDefault("danh-sach-tep.csv", new byte[0]), UTF_8);

        assertThat(list.lines())
                .containsExactly(
                        "\uFEFFfile,name,fileName,sha256,bytes,missing",
                        "tai-lieu-kem-theo/Quyết định.pdf,van-ban,Quyết định.pdf,%s,%d,false"
                                .formatted(sha256(LARGE), LARGE.length),
                        "tai-lieu-kem-theo/quyết ĐỊNH (2).PDF,van-ban,quyết ĐỊNH.PDF,%s,%d,false"
                                .formatted(sha256(SMALL), SMALL.length),
                        "tai-lieu-kem-theo/_aux.pdf,van-ban,aux.pdf,%s,%d,false".formatted(sha256(SMALL), SMALL.length),
                        ",van-ban,Mất.pdf,%s,,true".formatted(sha256(LOST)));
    }

    @Test
    void it_is_the_same_whenever_it_is_asked_for_and_nobody_elses() {
        assertThat(packed(receiver).asByteArray()).isEqualTo(packed(receiver).asByteArray());
        packed(stranger).then().statusCode(404);
        as(receiver, "reviewer")
                .get("/api/v1/reports/" + report + "/export?format=zip&version=2")
                .then()
                .statusCode(404)
                .body("code", equalTo("no-such-report"));
    }

    private Response packed(String reader) {
        return as(reader, "reviewer").get("/api/v1/reports/" + report + "/export?format=zip");
    }

    /** As of a report that was sent when its files were not asked for. */
    private void lose(String sha256) {
        QuarkusTransaction.requiringNew().run(() -> session.createNativeMutationQuery(
                        "delete from report_file where report = :report and sha256 = :sha256")
                .setParameter("report", UUID.fromString(report))
                .setParameter("sha256", sha256)
                .executeUpdate());
    }

    private static Map<String, byte[]> files(byte[] packed) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(packed), UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(files).doesNotContainKey(entry.getName());
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
