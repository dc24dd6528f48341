package vn.ntm.reporting.review.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.ntm.reporting.Province.as;
import static vn.ntm.reporting.Report.obligationOf;
import static vn.ntm.reporting.Report.sent;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.ntm.reporting.Province;
import vn.ntm.reporting.obligation.Timekeeping;

/** The scanned letter that says when a report came on paper. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProofOnPaperTest {

    private static final String SCAN = "%PDF-1.7\nCông văn đến số 125\n%%EOF\n";

    @Inject
    Province province;

    @Inject
    Timekeeping time;

    String place = "";
    String receipts = "";

    @BeforeEach
    void june_is_sent_a_day_late() {
        place = province.founded();
        province.regime(place, "MONTHLY", "[6]", "2024-06-03T00:00:00Z", "so-1", "so-2");
        time.itIs("2024-06-25T09:00:00+07:00");
        var obligation = obligationOf(place + ".so-1");
        sent(place + ".so-1", obligation, "12");
        receipts = "/api/v1/obligations/" + obligation + "/paper-receipts";
    }

    @Test
    void the_proof_is_given_back_byte_for_byte_to_who_reads_the_report() throws NoSuchAlgorithmException {
        var hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(SCAN.getBytes(UTF_8)));
        recorded("Công văn 125.pdf", SCAN)
                .statusCode(201)
                .body("fileName", equalTo("Công văn 125.pdf"))
                .body("fileSha256", equalTo(hash))
                .body("fileSize", equalTo(SCAN.getBytes(UTF_8).length));

        as(place + ".so-1", "reporter")
                .get(receipts)
                .then()
                .body("items.fileSha256", contains(hash))
                .body("items.fileSize", contains(SCAN.getBytes(UTF_8).length));
        var file = as(place + ".so-1", "reporter").get(receipts + "/" + hash);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.asByteArray()).isEqualTo(SCAN.getBytes(UTF_8));
        file.then()
                .header("Content-Type", containsString("application/pdf"))
                .header("Content-Disposition", containsString("filename*=UTF-8''C%C3%B4ng%20v%C4%83n%20125.pdf"))
                .header("X-Content-Type-Options", equalTo("nosniff"));
        as(place + ".so-2", "reporter").get(receipts + "/" + hash).then().statusCode(404);
        as(place + ".so-1", "reporter")
                .get(receipts + "/" + "0".repeat(64))
                .then()
                .statusCode(404)
                .body("code", equalTo("no-such-proof"))
                .body("remedies", hasSize(1));
    }

    @ParameterizedTest
    @CsvSource({
        "a.pdf, hello, attachment-not-taken",
        "a.pdf, %PDF-1.7 without end, attachment-not-taken",
        "a.png, '%PDF-1.7 %%EOF', proof-kind-differs"
    })
    void what_is_not_what_its_name_says_proves_nothing(String name, String content, String code) {
        recorded(name, content).statusCode(422).body("code", equalTo(code)).body("remedies", hasSize(1));

        as(place + ".so-1", "reporter").get(receipts).then().body("items", hasSize(0));
    }

    private ValidatableResponse recorded(String name, String content) {
        return as(place + ".nhan", "reviewer")
                .body("""
                {"receivedAt":"2024-06-24T16:30:00+07:00","channel":"PAPER","reason":"Hệ thống lỗi",
                 "file":{"name":"%s","content":"%s"}}""".formatted(name, Base64.getEncoder().encodeToString(content.getBytes(UTF_8))))
                .post(receipts)
                .then();
    }
}
