package vn.ntm.acceptance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A district sends a decision along with its report, through the gateway, to the office that receives it. */
@ExtendWith(June.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class FilesOfAReportTest {

    private static final String NAME = "Quyết định số 12.pdf";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Province province = June.province();
    private final Body district = province.body("h-vuquang");
    private final Body receiver = province.body("so-03");

    @Test
    void what_a_body_sends_along_is_what_the_receiver_gets_alone_and_in_the_zip_and_no_other_province_gets_it(
            @TempDir Path folder) throws IOException {
        var decision = pdf(3 << 20);
        var obligation = district.obligation("ha-tinh.nl5-2024.thang", "2024-M06");
        var etag = district.draft(obligation, naming(decision));

        district.submit(obligation, etag, UUID.randomUUID().toString())
                .then()
                .statusCode(422)
                .body("violations.code", contains("attachment-not-supplied"))
                .body("violations.pointer", contains("/attachments/0/contentHash"));
        district.supply("/obligations/" + obligation + "/report/attachments/" + sha256(decision), decision)
                .then()
                .statusCode(200)
                .body("missing", equalTo(false));
        String report = district.submit(obligation, etag, UUID.randomUUID().toString())
                .then()
                .statusCode(201)
                .extract()
                .path("report");

        var file = "/reports/" + report + "/attachments/" + sha256(decision);
        var packed = "/reports/" + report + "/export?format=zip";
        assertThat(receiver.bytes(file)).isEqualTo(decision);
        assertThat(unpacked(receiver.bytes(packed)))
                .containsKeys("bao-cao.docx", "noi-dung.json", "danh-sach-tep.csv")
                .containsEntry("tai-lieu-kem-theo/" + NAME, decision);
        var elsewhere = someoneElsewhere(folder);
        assertThat(elsewhere.status(file)).isEqualTo(404);
        assertThat(elsewhere.status(packed)).isEqualTo(404);
    }

    /** One who may read reports and attachments, where he is. */
    private Body someoneElsewhere(Path folder) throws IOException {
        Files.writeString(folder.resolve("organisations.json"), """
                {"kinds":[],"groups":[],
                 "organisations":[{"code":"lai-chau","name":"Tỉnh Lai Châu","kind":"province","parent":"trung-uong"}]}""");
        Files.writeString(folder.resolve("accounts.json"), """
                {"accounts":[{"name":"lai-chau.ubnd-tinh","organisation":"lai-chau",
                 "roles":["assigner","reviewer","reporter","viewer"]}]}""");
        province.stack().load(folder);
        var elsewhere = province.account("lai-chau.ubnd-tinh");
        await().atMost(PATIENCE).until(() -> elsewhere.status("/obligations") == 200);
        return elsewhere;
    }

    private static String naming(byte[] file) {
        var content = Content.saying(9);
        return content.substring(0, content.lastIndexOf('}')) + """
                , "attachments":[{"name":"quyet-dinh","fileName":"%s","contentHash":"sha256:%s"}]}""".formatted(NAME, sha256(file));
    }

    /** Nothing that packs well, so that it comes in many pieces. */
    private static byte[] pdf(int size) {
        var file = new byte[size];
        new Random(12).nextBytes(file);
        System.arraycopy("%PDF-1.7\n".getBytes(ISO_8859_1), 0, file, 0, 9);
        System.arraycopy("\n%%EOF\n".getBytes(ISO_8859_1), 0, file, size - 7, 7);
        return file;
    }

    private static Map<String, byte[]> unpacked(byte[] packed) throws IOException {
        var files = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(packed), UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
