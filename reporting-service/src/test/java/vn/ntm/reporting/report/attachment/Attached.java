package vn.ntm.reporting.report.attachment;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static vn.ntm.reporting.Province.as;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.restassured.response.ValidatableResponse;

/** Files that go along with a report, in tests. */
public final class Attached {

    /** A form that asks for nothing but a few words and files. */
    public static final String FORM = """
            {"name":"Kèm theo","sections":[
              {"kind":"NARRATIVE","code":"loi","title":"Lời văn","headings":["Kết quả"]},
              {"kind":"ATTACHMENTS","code":"kem-theo","title":"Văn bản kèm theo","attachments":[
                {"code":"van-ban","title":"Bản chụp","required":false,"kinds":["pdf","docx","jpg"],"most":5}]}]}""";

    private Attached() {}

    /** Content in this form; the files as {@link #file} says them. */
    public static String naming(String... files) {
        return """
                {"values":[],"narrative":[{"heading":"Kết quả","text":"Đạt"}],
                 "attachments":[%s]}""".formatted(Stream.of(files).collect(Collectors.joining(",")));
    }

    public static String file(String fileName, byte[] file) {
        return """
                {"name":"van-ban","fileName":"%s","contentHash":"sha256:%s"}""".formatted(fileName, sha256(file));
    }

    public static ValidatableResponse supplied(String reporter, String obligation, String sha256, byte[] file) {
        return as(reporter, "reporter")
                .contentType("application/octet-stream")
                .body(file)
                .put("/api/v1/obligations/" + obligation + "/report/attachments/" + sha256)
                .then();
    }

    public static byte[] pdf(int padding) {
        return ("%PDF-1.7\n%" + "x".repeat(padding) + "\n%%EOF\n").getBytes(US_ASCII);
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
