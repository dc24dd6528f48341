package vn.ntm.reporting.form;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static vn.ntm.reporting.Province.as;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.ntm.reporting.Province;

/** Forms put in force, and half-yearly rounds of 2026 that ask for them. */
@ApplicationScoped
public class FormRounds {

    private final Province province;

    FormRounds(Province province) {
        this.province = province;
    }

    public static String example(String name) {
        try {
            return Files.readString(Path.of("../examples/forms-2026/%s.json".formatted(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Publishes the next version of a form, and returns its code. */
    public static String published(String place, String name, int number, String content) {
        var code = place + "." + name;
        var path = "/api/v1/forms/%s/versions/%d".formatted(code, number);
        var etag = as(place + ".nhan", "assigner")
                .body(content)
                .put(path)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .extract()
                .header("ETag");
        as(place + ".nhan", "assigner")
                .header("If-Match", etag)
                .post(path + "/publish")
                .then()
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"));
        return code;
    }

    /** Asks the first department for this form. */
    public String asked(String place, String form, String frequency, String ordinals) {
        var code = form + "." + frequency.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        province.tell("DirectivePublished", """
                {"directive":"%s","number":null,"symbol":"UBND","title":"Mẫu biểu 2026","issuer":"%s.ubnd",
                 "publishedAt":"2026-01-05T00:00:00Z","regimes":[{"code":"%s","name":"Báo cáo theo biểu","legalBasis":"Kế hoạch","frequency":"%s",
                 "ordinals":%s,"deadline":{"day":25,"monthOffset":0,"inclusive":false,"time":null},"reporters":["%s.so-1"],"recipients":["%s.nhan"],
                 "indicators":[],"outline":[],"validFrom":"2026-01-01","validTo":null,"form":"%s"}]}""".formatted(
                        UUID.randomUUID(), place, code, frequency, ordinals, place, place, form));
        await().untilAsserted(() -> as(place + ".nhan", "reviewer")
                .get("/api/v1/reporting-regimes/" + code)
                .then()
                .statusCode(200)
                .body("form", equalTo(form)));
        return code;
    }

    public static String obligationOf(String body, String regime, String period) {
        return as(body, "reporter")
                .get("/api/v1/obligations?regime=" + regime + "&period=" + period)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }
}
