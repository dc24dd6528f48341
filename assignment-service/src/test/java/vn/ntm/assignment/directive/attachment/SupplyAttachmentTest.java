package vn.ntm.assignment.directive.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.assignment.Dispatch;
import vn.ntm.assignment.HaTinh;
import vn.ntm.platform.file.FileKind;
import vn.ntm.testkit.JustRead;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class SupplyAttachmentTest {

    private static final int MEGABYTE = 1 << 20;

    @BeforeEach
    void theProvinceIsThere() {
        HaTinh.isRegistered();
    }

    @Test
    void what_was_missing_is_supplied_after_publication_and_read_back_byte_for_byte() throws NoSuchAlgorithmException {
        var code = Dispatch.published();
        list(code).body("[0].missing", equalTo(true)).body("[0].name", equalTo("Phụ lục phân công nhiệm vụ"));
        get(code, 404).body("code", equalTo("attachment-missing"));
        var file = padded(3 * MEGABYTE);

        put(code, file, "Phụ lục.pdf")
                .statusCode(200)
                .body("sha256", equalTo(sha256(file)))
                .body("size", equalTo(file.length))
                .body("mediaType", equalTo("application/pdf"));

        list(code)
                .body("[0].missing", equalTo(false))
                .body("[0].fileName", equalTo("Phụ lục.pdf"))
                .body("[0].suppliedBy", equalTo(Dispatch.ISSUER));
        var read = get(code, 200)
                .header("Content-Disposition", containsString("filename*=UTF-8''Ph%E1%BB%A5"))
                .header("X-Content-Type-Options", "nosniff")
                .header("ETag", '"' + sha256(file) + '"')
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        assertThat(read).isEqualTo(file);
        HaTinh.as(Dispatch.ISSUER, "viewer")
                .get("/directives/{code}/history", code)
                .then()
                .body("verb", equalTo(List.of("DRAFTED", "PUBLISHED", "ATTACHED")))
                .body("[2].remark", equalTo("1: Phụ lục.pdf"));
    }

    @Test
    void in_force_a_file_that_is_there_stays() {
        var code = Dispatch.published();
        put(code, Samples.pdf(), "a.pdf").statusCode(200);

        put(code, padded(MEGABYTE), "b.pdf").statusCode(409).body("code", equalTo("attachment-is-there"));

        list(code).body("[0].fileName", equalTo("a.pdf"));
    }

    @Test
    void in_a_draft_it_may_be_exchanged() throws IOException {
        var code = HaTinh.fresh("ha-tinh.nl5");
        Dispatch.drafted(Dispatch.written(code)).then().statusCode(201);
        put(code, Samples.pdf(), "a.pdf").statusCode(200);

        put(code, Samples.office(FileKind.XLSX), "b.xlsx").statusCode(200);

        list(code).body("[0].fileName", equalTo("b.xlsx"));
        assertThat(HaTinh.as(Dispatch.ISSUER, "viewer")
                        .get("/directives/{code}/attachments/1", code)
                        .asByteArray())
                .hasSameSizeAs(Samples.office(FileKind.XLSX));
    }

    @Test
    void each_file_stays_with_its_name_when_a_draft_names_them_in_another_order() {
        var code = HaTinh.fresh("ha-tinh.nl5");
        Dispatch.drafted(Dispatch.written(code)).then().statusCode(201);
        named(code, "Phụ lục A", "Phụ lục B");
        put(code, 1, Samples.pdf(), "a.pdf").statusCode(200);
        put(code, 2, padded(MEGABYTE), "b.pdf").statusCode(200);

        named(code, "Phụ lục B", "Phụ lục A");
        list(code).body("fileName", equalTo(List.of("b.pdf", "a.pdf")));

        named(code, "Phụ lục C", "Phụ lục A", "Phụ lục B");
        list(code)
                .body("missing", equalTo(List.of(true, false, false)))
                .body("fileName", equalTo(Arrays.asList(null, "a.pdf", "b.pdf")));
        HaTinh.as(Dispatch.ISSUER, "viewer")
                .get("/directives/{code}/attachments/1", code)
                .then()
                .statusCode(404);

        named(code, "Phụ lục A");
        list(code).body("fileName", equalTo(List.of("a.pdf")));
        named(code, "Phụ lục A", "Phụ lục B");
        list(code).body("fileName", equalTo(List.of("a.pdf", "b.pdf")));

        named(code, "Phụ lục A", "Phụ lục A");
        list(code).body("missing", equalTo(List.of(false, true)));
    }

    private static void named(String code, String... names) {
        HaTinh.as(Dispatch.ISSUER, "assigner")
                .filter(new JustRead())
                .body(Map.of(
                        "attachments",
                        Stream.of(names)
                                .map(name -> Map.of("name", name, "missing", true))
                                .toList()))
                .patch("/directives/{code}", code)
                .then()
                .statusCode(200);
    }

    @Test
    void an_executable_named_pdf_is_refused_and_nothing_is_kept() {
        var code = Dispatch.published();

        put(code, "MZ\u0090 this program cannot be run in DOS mode".getBytes(StandardCharsets.ISO_8859_1), "a.pdf")
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("attachment-not-taken"));

        list(code).body("[0].missing", equalTo(true)).body("[0].sha256", nullValue());
    }

    @Test
    void fifty_megabytes_are_refused_with_a_complete_problem_while_they_stream() {
        var code = Dispatch.published();
        var sent = new SequenceInputStream(new ByteArrayInputStream(Samples.pdf()), new Zeros(50 * MEGABYTE));

        HaTinh.as(Dispatch.ISSUER, "assigner")
                .contentType("application/pdf")
                .filter(new JustRead())
                .body(sent)
                .put("/directives/{code}/attachments/1", code)
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("code", equalTo("attachment-too-large"))
                .body("detail", containsString("20 MB"))
                .body("remedies.size()", equalTo(1));

        list(code).body("[0].missing", equalTo(true));
    }

    @Test
    void only_the_issuer_supplies_and_only_what_the_document_names() {
        var code = Dispatch.published();

        HaTinh.as("ha-tinh.h-kyanh", "assigner")
                .contentType("application/pdf")
                .filter(new JustRead())
                .body(Samples.pdf())
                .put("/directives/{code}/attachments/1", code)
                .then()
                .statusCode(403);
        HaTinh.as(Dispatch.ISSUER, "assigner")
                .contentType("application/pdf")
                .filter(new JustRead())
                .body(Samples.pdf())
                .put("/directives/{code}/attachments/2", code)
                .then()
                .statusCode(404)
                .body("code", equalTo("no-such-attachment"));
        HaTinh.as(Dispatch.ISSUER, "assigner")
                .contentType("application/pdf")
                .body(Samples.pdf())
                .put("/directives/{code}/attachments/1", code)
                .then()
                .statusCode(428);
        HaTinh.as("lai-chau.ubnd-tinh", "viewer")
                .get("/directives/{code}/attachments", code)
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse put(String code, byte[] file, String name) {
        return put(code, 1, file, name);
    }

    private static ValidatableResponse put(String code, int number, byte[] file, String name) {
        return HaTinh.as(Dispatch.ISSUER, "assigner")
                .contentType("application/octet-stream")
                .filter(new JustRead())
                .queryParam("fileName", name)
                .body(file)
                .put("/directives/{code}/attachments/{number}", code, number)
                .then();
    }

    private static ValidatableResponse get(String code, int status) {
        return HaTinh.as("ha-tinh.h-kyanh", "viewer")
                .get("/directives/{code}/attachments/1", code)
                .then()
                .statusCode(status);
    }

    private static ValidatableResponse list(String code) {
        return HaTinh.as(Dispatch.ISSUER, "viewer")
                .get("/directives/{code}/attachments", code)
                .then()
                .statusCode(200);
    }

    /** A PDF with a comment of this many bytes in it, not all the same. */
    private static byte[] padded(int bytes) {
        var padded = new byte[bytes];
        for (int i = 0; i < bytes; i++) {
            padded[i] = (byte) ('a' + i % 23);
        }
        var pdf = Samples.pdf();
        System.arraycopy(pdf, 0, padded, 0, 9);
        System.arraycopy(pdf, pdf.length - 6, padded, bytes - 6, 6);
        return padded;
    }

    private static String sha256(byte[] file) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    }

    /** So many zero bytes, from nowhere. */
    private static final class Zeros extends InputStream {

        private int left;

        Zeros(int left) {
            this.left = left;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] into, int from, int most) {
            if (left <= 0) {
                return -1;
            }
            int now = Math.min(most, left);
            java.util.Arrays.fill(into, from, from + now, (byte) 0);
            left -= now;
            return now;
        }
    }
}
