package vn.ntm.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static vn.ntm.reporting.Province.as;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.reporting.obligation.Timekeeping;
import vn.ntm.testkit.Authority;
import vn.ntm.testkit.Authority.Belongings;
import vn.ntm.testkit.Authority.Standing;
import vn.ntm.testkit.Calls;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class AuthorityTest {

    private static final String SECTION =
            "{\"kind\":\"NARRATIVE\",\"code\":\"a\",\"title\":\"A\",\"headings\":[\"x\"]}";
    private static final String FILE = "%PDF-1.7\n%%EOF\n";
    private static final String HASH = sha256(FILE);
    private static final String WITH_FILE = """
            {"values": [], "narrative": [{"heading": "x", "text": "Đã làm"}],
             "attachments": [{"name": "kem", "fileName": "kem.pdf", "contentHash": "sha256:%s"}]}""".formatted(HASH);
    private static final String CONTENT = """
            {"values": [{"indicator": "so-viec", "value": 3}], "narrative": [{"heading": "Kết quả", "text": "Đã làm"}]}""";
    private static final String UNTIL = """
            {"deadline": {"date": "2024-07-30", "inclusive": true}, "reason": "Bão số 3"}""";

    /**
     * A stranger's regime asks each body: it owes {@code open} and {@code owed}, for which it has sent {@code sent}. Each body's own regime asks a stranger:
     * it receives {@code received}, and was sent {@code report}.
     */
    private static final Calls CALLS = new Calls()
            .list("GET /obligations", "/obligations?limit=500", "$owed")
            .of("GET /obligations/{id}", "/obligations/$owed")
            .of("GET /obligations/{id}/history", "/obligations/$owed/history")
            .of("GET /obligations/{id}/lateness", "/obligations/$owed/lateness")
            .of("GET /obligations/{id}/paper-receipts", "/obligations/$owed/paper-receipts")
            .of("GET /obligations/{id}/paper-receipts/{sha256}", "/obligations/$kemOwed/paper-receipts/" + HASH)
            .of("GET /obligations/{id}/report", "/obligations/$owed/report")
            .of("PUT /obligations/{id}/report", "/obligations/$owed/report", CONTENT)
            .of("PUT /obligations/{id}/report/answers", "/obligations/$owed/report/answers", """
                    {"answers": [{"remark": 1, "outcome": "KEPT", "text": "đã kiểm tra"}]}""")
            .of("POST /obligations/{id}/report/submit", "/obligations/$owed/report/submit")
            .of("GET /reports/{id}", "/reports/$sent")
            .of("GET /reports/{id}/attachments", "/reports/$kem/attachments")
            .of("GET /reports/{id}/attachments/{sha256}", "/reports/$kem/attachments/" + HASH)
            .of("GET /obligations/{id}/report/attachments", "/obligations/$kemOwed/report/attachments")
            .of("GET /obligations/{id}/report/checks", "/obligations/$kemOwed/report/checks")
            .of(
                    "PUT /obligations/{id}/report/attachments/{sha256}",
                    "/obligations/$kemOwed/report/attachments/" + HASH,
                    FILE)
            .of("GET /reports/{id}/diff", "/reports/$sent/diff?from=1&to=1")
            .of("GET /reports/{id}/export", "/reports/$sent/export?format=csv")
            .of("POST /reports/{id}/amendments", "/reports/$sent/amendments", """
                    {"reason": "Số liệu sai", "content": %s}""".formatted(CONTENT))
            .list("GET /forecast", "/forecast?limit=500&days=30", "$open")
            .list("GET /compliance", "/compliance?period=2024-M06", "$ownRegime")
            .list("GET /burden", "/burden?from=2024-01&to=2024-12&limit=500", "$org")
            .list("GET /events", "/events?types=ReportSubmitted&limit=500", "$sent")
            .list("GET /notices", "/notices?limit=500", "$notice")
            .of("POST /notices/{id}/read", "/notices/$notice/read")
            .of("GET /notice-settings/{organisation}", "/notice-settings/$org")
            .of("PUT /notice-settings/{organisation}", "/notice-settings/$org", """
                    {"addresses": ["van-thu@example.vn"], "rhythm": "DAILY"}""")
            .of("POST /obligations/{id}/extensions", "/obligations/$received/extensions", UNTIL)
            .of("POST /obligations/{id}/unlocks", "/obligations/$received/unlocks", UNTIL)
            .of("POST /obligations/{id}/paper-receipts", "/obligations/$received/paper-receipts", """
                    {"receivedAt": "2024-06-19T08:00:00+07:00", "channel": "EMAIL", "document": "12/BC", "reason": "Mất mạng"}""")
            .of("POST /reports/{id}/forward", "/reports/$report/forward", "{}")
            .of("POST /reports/{id}/return", "/reports/$report/return", """
                    {"reason": "WRONG_FIGURES", "remark": "Đề nghị kiểm tra lại", "cells": []}""")
            .of("POST /reports/{id}/accept", "/reports/$report/accept")
            .of("POST /obligations/{id}/waivers", "/obligations/$received/waivers", """
                    {"reason": "Đã có trong báo cáo quý"}""")
            .of("GET /consolidations/{regime}/{period}", "/consolidations/$ownRegime/2024-M06")
            .of("POST /consolidations/{regime}/{period}/close", "/consolidations/$ownRegime/2024-M06/close")
            .of("GET /reporting-regimes/{code}/overlap", "/reporting-regimes/$ownRegime/overlap")
            .of("POST /report-requests", "/report-requests", """
                    {"code": "$fresh", "regime": "$adHoc", "title": "Báo cáo nhanh", "reporters": ["$stranger"],
                     "deadline": {"date": "2024-07-30", "inclusive": true}}""")
            .of("PUT /forms/{code}/versions/{number}", "/forms/$form/versions/1", """
                    {"name": "Biểu $fresh", "sections": [%s]}""".formatted(SECTION))
            .of("POST /forms/{code}/versions/{number}/publish", "/forms/$form/versions/1/publish")
            .list("GET /webhooks", "/webhooks", "$webhook")
            .of("GET /webhooks/{code}", "/webhooks/$webhook")
            .of("PUT /webhooks/{code}", "/webhooks/$webhook", """
                    {"url": "https://example.vn/nghe", "types": [], "active": false}""")
            .of("GET /webhooks/{code}/deliveries", "/webhooks/$webhook/deliveries")
            .of("POST /webhooks/{code}/redeliver", "/webhooks/$webhook/redeliver", """
                    {"events": ["00000000-0000-7000-8000-000000000000"]}""")
            .of("POST /webhooks/{code}/secret", "/webhooks/$webhook/secret");

    private final Authority documented = Authority.of("reporting-service");

    @Inject
    Province province;

    @Inject
    Timekeeping time;

    @Test
    void every_operation_stands_in_one_row_of_the_documentation() {
        documented.isComplete(CALLS);
    }

    @Test
    void every_role_may_do_what_is_written_and_nothing_else() {
        assertThat(documented.contradictions()).isEmpty();
    }

    @Test
    void every_body_may_do_it_with_its_own_and_what_is_below_and_nobody_elses() {
        var above = "tq-" + UUID.randomUUID();
        var codes = new EnumMap<Standing, String>(Map.of(
                Standing.ABOVE, above,
                Standing.OWN, above + ".so",
                Standing.BELOW, above + ".so.phong",
                Standing.ELSEWHERE, above + ".so-khac"));
        var stranger = "tq-khac-" + UUID.randomUUID();
        province.organisation(above, "province", null);
        province.organisation(codes.get(Standing.OWN), "department", above);
        province.organisation(codes.get(Standing.BELOW), "department", codes.get(Standing.OWN));
        province.organisation(codes.get(Standing.ELSEWHERE), "department", above);
        province.organisation(stranger, "province", null);
        regime(stranger, stranger + ".thang", "MONTHLY", codes.values().toArray(String[]::new));
        regime(stranger, stranger + ".cho", "MONTHLY", codes.values().toArray(String[]::new));
        var form = formOf(stranger);
        regime(stranger, stranger + ".kem", "MONTHLY", form, codes.values().toArray(String[]::new));
        codes.values().forEach(code -> {
            regime(code, code + ".thang", "MONTHLY", stranger);
            regime(code, code + ".nhanh", "AD_HOC", stranger);
        });
        time.itIs("2024-06-20T08:00:00+07:00");
        var bodies = new EnumMap<Standing, Belongings>(Standing.class);
        codes.forEach((standing, code) -> bodies.put(standing, new Belongings(code, things(code, stranger))));
        bodies.values().forEach(body -> body.things().put("notice", notice(body.account())));

        assertThat(documented.contradictions(CALLS, bodies)).isEmpty();
    }

    @Test
    void what_counts_for_all_is_kept_by_who_has_nobody_above() {
        var place = province.founded();

        as(place + ".nhan", "admin")
                .header("If-Match", "\"0\"")
                .body("{\"verified\":true,\"source\":\"x\",\"holidays\":[],\"swaps\":[]}")
                .put("/api/v1/holidays/2095")
                .then()
                .statusCode(403)
                .body("code", equalTo("for-the-country"));
        as(place + ".nhan", "admin")
                .body(
                        "{\"from\":\"2024-01-02T00:00:00+07:00\",\"to\":\"2024-01-02T03:00:00+07:00\",\"reason\":\"Mất điện\"}")
                .post("/api/v1/outages")
                .then()
                .statusCode(403)
                .body("code", equalTo("for-everyone"));
        as(place, "admin")
                .header("If-Match", "\"0\"")
                .body("{\"verified\":true,\"source\":\"x\",\"holidays\":[],\"swaps\":[]}")
                .put("/api/v1/holidays/2095")
                .then()
                .statusCode(200);
    }

    private void regime(String issuer, String code, String frequency, String... reporters) {
        regime(issuer, code, frequency, "", reporters);
    }

    /** @param form that is to be filled in; empty for the figures and headings that are asked otherwise */
    private void regime(String issuer, String code, String frequency, String form, String[] reporters) {
        boolean adHoc = frequency.equals("AD_HOC");
        province.tell("DirectivePublished", """
                {"directive": "%s", "number": null, "symbol": "UBND", "title": "Chế độ", "issuer": "%s",
                 "publishedAt": "2024-06-03T00:00:00Z", "regimes": [{"code": "%s", "name": "Báo cáo", "legalBasis": "Công văn",
                 "frequency": "%s", "ordinals": [%s], "deadline": %s, "reporters": [%s], "recipients": ["%s"],
                 %s, "validFrom": "2024-01-01", "validTo": null}]}""".formatted(
                        UUID.randomUUID(),
                        issuer,
                        code,
                        frequency,
                        adHoc ? "" : "6",
                        adHoc ? "null" : "{\"day\": 25, \"monthOffset\": 0, \"inclusive\": false, \"time\": null}",
                        Arrays.stream(reporters).map(one -> '"' + one + '"').collect(Collectors.joining(",")),
                        issuer,
                        form.isEmpty() ? """
                                "indicators": [{"code": "so-viec", "name": "Số việc", "unit": "việc", "required": true, "total": "SUM"}],
                                "outline": ["Kết quả"]""" : "\"indicators\": [], \"outline\": [], \"form\": \"" + form + '"'));
        await().untilAsserted(() -> as(issuer, "reviewer")
                .get("/api/v1/reporting-regimes/" + code)
                .then()
                .statusCode(200)
                .body("code", equalTo(code)));
    }

    private Map<String, String> things(String org, String stranger) {
        var things = new HashMap<>(Map.of(
                "org", org,
                "stranger", stranger,
                "regime", stranger + ".thang",
                "ownRegime", org + ".thang",
                "adHoc", org + ".nhanh",
                "form", org + ".bieu",
                "webhook", "mach-" + UUID.randomUUID()));
        var owed = obligation(org, stranger + ".thang");
        things.put("owed", owed);
        things.put("open", obligation(org, stranger + ".cho"));
        things.put("sent", Report.sent(org, owed, "3"));
        var received = obligation(stranger, org + ".thang");
        things.put("received", received);
        things.put("report", Report.sent(stranger, received, "3"));
        var kemOwed = obligation(org, stranger + ".kem");
        things.put("kemOwed", kemOwed);
        things.put("kem", sentWithFile(org, kemOwed));
        provedOnPaper(stranger, kemOwed);
        good(as(org, "assigner")
                .body("{\"name\": \"Biểu\", \"sections\": [%s]}".formatted(SECTION))
                .put("/api/v1/forms/" + things.get("form") + "/versions/1"));
        good(as(org, "integration")
                .body("{\"url\": \"https://example.vn/nghe\", \"types\": [], \"active\": false}")
                .put("/api/v1/webhooks/" + things.get("webhook")));
        return things;
    }

    private static void provedOnPaper(String receiver, String obligation) {
        good(as(receiver, "reviewer")
                .body("""
                {"receivedAt": "2024-06-19T08:00:00+07:00", "channel": "PAPER", "reason": "Mất mạng",
                 "file": {"name": "kem.pdf", "content": "%s"}}""".formatted(Base64.getEncoder().encodeToString(FILE.getBytes(StandardCharsets.UTF_8))))
                .post("/api/v1/obligations/" + obligation + "/paper-receipts"));
    }

    private static String sentWithFile(String org, String owed) {
        var etag = Report.drafted(org, owed, WITH_FILE);
        good(as(org, "reporter")
                .contentType("application/octet-stream")
                .body(FILE.getBytes(StandardCharsets.UTF_8))
                .put("/api/v1/obligations/" + owed + "/report/attachments/" + HASH));
        return Report.submitted(org, owed, etag).statusCode(201).extract().path("report");
    }

    /** A form of a stranger that asks for a file. */
    private static String formOf(String stranger) {
        var form = stranger + ".bieu-kem";
        var path = "/api/v1/forms/" + form + "/versions/1";
        var etag = good(as(stranger, "assigner").body("""
                {"name": "Biểu", "sections": [%s, {"kind": "ATTACHMENTS", "code": "b", "title": "B", "attachments":
                 [{"code": "kem", "title": "Kèm", "required": false, "kinds": ["pdf"], "most": 5}]}]}""".formatted(SECTION)).put(path))
                .header("ETag");
        good(as(stranger, "assigner").header("If-Match", etag).post(path + "/publish"));
        return form;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String obligation(String reporter, String regime) {
        return good(as(reporter, "reporter")
                        .get("/api/v1/obligations?limit=500&organisation=" + reporter + "&regime=" + regime))
                .jsonPath()
                .getString("items[0].id");
    }

    /** What a body was told first. */
    private static String notice(String body) {
        await().untilAsserted(
                        () -> as(body, "viewer").get("/api/v1/notices").then().body("items.size()", not(equalTo(0))));
        return as(body, "viewer").get("/api/v1/notices").jsonPath().getString("items[0].id");
    }

    private static Response good(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 201);
        return answer;
    }
}
