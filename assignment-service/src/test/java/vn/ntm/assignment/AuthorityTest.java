package vn.ntm.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.assignment.fact.CriteriaSets;
import vn.ntm.assignment.task.duty.Meetings;
import vn.ntm.events.CriteriaEvent.CriteriaSetPublished;
import vn.ntm.events.CriteriaEvent.CriterionLine;
import vn.ntm.kernel.Code;
import vn.ntm.testkit.Authority;
import vn.ntm.testkit.Authority.Belongings;
import vn.ntm.testkit.Authority.Standing;
import vn.ntm.testkit.Calls;
import vn.ntm.testkit.JustRead;
import vn.ntm.testkit.MovableClock;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class AuthorityTest {

    private static final String SET = "xa-ntm-tham-quyen";
    private static final String PDF = "%PDF-1.7\nphụ lục\n%%EOF\n";

    /**
     * {@code owed} is a task that the body holds and a stranger assigned, {@code given} one that it assigned to a stranger;
     * likewise duties. What is asked, sent up and urged is about {@code given}.
     */
    private static final Calls CALLS = new Calls()
            .list("GET /accounts", "/accounts?limit=500", "$org")
            .of("GET /accounts/{name}", "/accounts/$org")
            .of("PUT /accounts/{name}", "/accounts/$org", """
                    {"organisation": "$org", "roles": ["reporter"]}""")
            .of("PUT /organisations/{code}", "/organisations/$org", """
                    {"name": "Tên mới $fresh", $place}""")
            .of("POST /organisations:import", "/organisations:import", """
                    {"organisations": [{"code": "$org", "name": "Tên mới $fresh", $place}]}""")
            .of("PUT /organisation-groups/{code}", "/organisation-groups/$group", """
                    {"name": "Nhóm $fresh", "members": ["$org"], "kinds": []}""")
            .of("POST /organisation-changes", "/organisation-changes", """
                    {"decision": "$fresh", "decidedOn": "2024-06-10", "issuer": "UBND", "effectiveOn": "2030-01-01",
                     "acts": [{"act": "rename", "body": "$org", "name": "Tên $fresh"}]}""")
            .of("GET /organisations/{code}/figures", "/organisations/$org/figures?regime=$regime&period=2024-M06")
            .list("GET /directives", "/directives?limit=500", "$published")
            .of("POST /directives", "/directives", """
                    {"code": "$fresh", "symbol": "UBND", "year": 2024, "title": "Giao việc", "issuer": "$org"}""")
            .of("GET /directives/{id}", "/directives/$published")
            .of("GET /directives/{id}/deadlines", "/directives/$published/deadlines?year=2024")
            .of("GET /directives/{id}/history", "/directives/$published/history")
            .of("GET /directives/{id}/attachments", "/directives/$published/attachments")
            .of("GET /directives/{id}/attachments/{number}", "/directives/$published/attachments/1")
            .of("PATCH /directives/{id}", "/directives/$draft", """
                    {"title": "Giao việc $fresh"}""")
            .of("PUT /directives/{id}/attachments/{number}", "/directives/$draft/attachments/1", PDF)
            .of("POST /directives/{id}/publish", "/directives/$draft/publish")
            .of("POST /directives/{id}/replace", "/directives/$draft/replace", """
                    {"by": "$published", "openTasks": "CANCEL", "reason": "thay thế"}""")
            .of("POST /directives/{id}/revoke", "/directives/$revoked/revoke", """
                    {"reason": "ban hành nhầm"}""")
            .list("GET /tasks", "/tasks?limit=500", "$owed")
            .of("GET /tasks/{id}", "/tasks/$owed")
            .of("GET /tasks/{id}/escalations", "/tasks/$owed/escalations")
            .of("GET /tasks/{id}/exception-reports", "/tasks/$owed/exception-reports")
            .of("GET /tasks/{id}/extension-requests", "/tasks/$owed/extension-requests")
            .of("GET /tasks/{id}/urges", "/tasks/$owed/urges")
            .of("POST /tasks/{id}/accept", "/tasks/$owed/accept")
            .of("POST /tasks/{id}/progress", "/tasks/$owed/progress", """
                    {"percent": 10}""")
            .of("POST /tasks/{id}/submit", "/tasks/$owed/submit", "{}")
            .of("POST /tasks/{id}/condition", "/tasks/$owed/condition", """
                    {"met": true, "reason": "đủ điều kiện"}""")
            .of("POST /tasks/{id}/escalations", "/tasks/$owed/escalations", """
                    {"reason": "vượt thẩm quyền"}""")
            .of("POST /tasks/{id}/exception-reports", "/tasks/$owed/exception-reports", """
                    {"subject": "thiên tai", "content": "mưa lũ"}""")
            .of("POST /tasks/{id}/extension-requests", "/tasks/$owed/extension-requests", """
                    {"until": "2026-01-31", "reason": "mưa lũ"}""")
            .of("POST /tasks/{id}/return", "/tasks/$given/return", """
                    {"reason": "thiếu phụ lục"}""")
            .of("POST /tasks/{id}/complete", "/tasks/$given/complete", "{}")
            .of("POST /tasks/{id}/decision", "/tasks/$given/decision", """
                    {"decidedBy": "$org", "number": "12", "date": "2024-06-10"}""")
            .of("POST /tasks/{id}/forward", "/tasks/$given/forward", "{}")
            .of("POST /tasks/{id}/urges", "/tasks/$given/urges", """
                    {"message": "sắp đến hạn"}""")
            .of("GET /urges/{id}", "/urges/$urge")
            .of("GET /extension-requests/{id}", "/extension-requests/$extension")
            .of("POST /extension-requests/{id}/grant", "/extension-requests/$extension/grant", """
                    {"reason": "có lý do"}""")
            .of("POST /extension-requests/{id}/refuse", "/extension-requests/$extension/refuse", """
                    {"reason": "không có lý do"}""")
            .list("GET /escalations", "/escalations?limit=500", "$escalation")
            .of("GET /escalations/{id}", "/escalations/$escalation")
            .of("POST /escalations/{id}/decide", "/escalations/$escalation/decide", """
                    {"decision": "giao Sở Tài chính bố trí"}""")
            .list("GET /duties", "/duties?limit=500", "$duty")
            .of("GET /duties/{id}/occurrences", "/duties/$duty/occurrences")
            .of("GET /duties/occurrences/{id}", "/duties/occurrences/$occurrence")
            .of("POST /duties/occurrences/{id}/minutes", "/duties/occurrences/$occurrence/minutes", """
                    {"date": "2024-06-10", "participants": ["Chủ tịch"], "conclusions": "đẩy nhanh tiêu chí 17"}""")
            .list("GET /targets", "/targets?limit=500", "$target")
            .list("GET /targets/progress", "/targets/progress?limit=500&year=2024", "$target")
            .of("GET /targets/checks", "/targets/checks?directive=$published")
            .of("GET /targets/{code}", "/targets/$target")
            .of("GET /targets/{code}/results", "/targets/$target/results")
            .of("PUT /targets/{code}", "/targets/$target", """
                    {"issuer": "$org", "year": 2024, "subject": "số xã $fresh"}""")
            .of("POST /targets/{code}/results", "/targets/$target/results", """
                    {"asOf": "2024-06-10", "value": 3, "evidence": [{"name": "Biên bản", "reference": "12/BB"}]}""")
            .list("GET /funding-plans", "/funding-plans?limit=500", "$plan")
            .of("GET /funding-plans/{code}", "/funding-plans/$plan")
            .of("GET /funding-plans/{code}/totals", "/funding-plans/$plan/totals")
            .of("GET /funding-plans/{code}/bookings", "/funding-plans/$plan/bookings")
            .of("PUT /funding-plans/{code}", "/funding-plans/$plan", """
                    {"issuer": "$org", "year": 2024, "name": "Vốn $fresh",
                     "lines": [{"code": "F1", "source": "nstw", "amount": 100}]}""")
            .of("POST /funding-plans/{code}/bookings", "/funding-plans/$plan/bookings", """
                    {"kind": "ALLOCATION", "line": "F1", "amount": 1, "on": "2024-06-10", "document": "12/QĐ"}""")
            .list("GET /responsibilities", "/responsibilities?limit=500&set=xa-ntm-tham-quyen", "$org")
            .of("GET /responsibilities/{issuer}/{set}", "/responsibilities/$org/xa-ntm-tham-quyen")
            .of("PUT /responsibilities", "/responsibilities", """
                    {"issuer": "$org", "set": "xa-ntm-tham-quyen", "document": "$fresh",
                     "rows": [{"item": "17", "organisation": "$stranger", "role": "LEAD", "head": {"name": "Trần Thị B"}, "from": "2024-01-01"}]}""")
            .of("GET /scoreboard", "/scoreboard?year=2024&under=$org")
            .of("GET /scoreboard/{organisation}/records", "/scoreboard/$org/records?year=2024&figure=TASKS");

    private final Authority documented = Authority.of("assignment-service");

    @Inject
    MovableClock clock;

    @Inject
    Heard heard;

    @Inject
    CriteriaSets sets;

    @Inject
    Meetings meetings;

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
        clock.is("2024-06-17T08:00:00+07:00");
        HaTinh.isRegistered();
        theSetIsKnown();
        var province = HaTinh.fresh("tq");
        var stranger = HaTinh.fresh("tq-khac");
        var codes = new EnumMap<Standing, String>(Map.of(
                Standing.ABOVE, province,
                Standing.OWN, province + ".so",
                Standing.BELOW, province + ".so.phong",
                Standing.ELSEWHERE, province + ".so-khac"));
        HaTinh.imported(
                        HaTinh.INSTALLATION,
                        List.of(
                                Map.of("code", province, "name", "Tỉnh", "kind", "province"),
                                body(codes.get(Standing.OWN), province),
                                body(codes.get(Standing.BELOW), codes.get(Standing.OWN)),
                                body(codes.get(Standing.ELSEWHERE), province),
                                Map.of("code", stranger, "name", "Tỉnh khác", "kind", "province")))
                .then()
                .statusCode(200);
        codes.values().forEach(AuthorityTest::account);
        account(stranger);
        var owing = published(stranger, codes.values());
        var bodies = new EnumMap<Standing, Belongings>(Standing.class);
        codes.forEach((standing, code) -> bodies.put(
                standing,
                new Belongings(
                        code,
                        things(code, standing == Standing.BELOW ? codes.get(Standing.OWN) : province, stranger))));
        meetings.open();
        bodies.values().forEach(body -> owes(body.things(), owing));

        assertThat(documented.contradictions(CALLS, bodies)).isEmpty();
    }

    private void theSetIsKnown() {
        var set = Code.valueOf(SET);
        heard.tell(new CriteriaSetPublished(
                UUID.randomUUID(),
                set,
                1,
                "Bộ tiêu chí xã",
                Code.valueOf("commune"),
                Code.valueOf("standard"),
                LocalDate.of(2022, 3, 8),
                null,
                List.of(new CriterionLine("17", "Môi trường", List.of()))));
        await().until(() -> !sets.known(List.of(set)).isEmpty());
    }

    /** What this body issued, and what came of it. */
    private static Map<String, String> things(String org, String parent, String stranger) {
        var things = new HashMap<String, String>();
        things.put("org", org);
        things.put(
                "place",
                org.equals(parent)
                        ? "\"kind\": \"province\""
                        : "\"kind\": \"department\", \"parent\": \"%s\"".formatted(parent));
        things.put("stranger", stranger);
        things.put("group", HaTinh.fresh("nhom"));
        things.put("draft", drafted(org, List.of(stranger)));
        things.put("revoked", published(org, List.of(stranger)));
        things.put("published", published(org, List.of(stranger)));
        var given = taskOf(org, things.get("published"), stranger);
        things.put("given", given);
        things.put(
                "urge",
                id(as(org, "assigner").body("{\"message\": \"sắp đến hạn\"}").post("/tasks/" + given + "/urges")));
        good(as(stranger, "reporter").post("/tasks/" + given + "/accept"));
        things.put(
                "extension",
                id(as(stranger, "reporter")
                        .body("{\"until\": \"2026-01-31\", \"reason\": \"mưa lũ\"}")
                        .post("/tasks/" + given + "/extension-requests")));
        things.put(
                "escalation",
                id(as(stranger, "reporter")
                        .body("{\"reason\": \"vượt thẩm quyền\"}")
                        .post("/tasks/" + given + "/escalations")));
        things.put("target", HaTinh.fresh("ct"));
        good(as(org, "assigner")
                .body("{\"issuer\": \"%s\", \"year\": 2024, \"subject\": \"số xã\"}".formatted(org))
                .put("/targets/" + things.get("target")));
        things.put("plan", HaTinh.fresh("von"));
        good(as(org, "assigner").body("""
                        {"issuer": "%s", "year": 2024, "name": "Vốn",
                         "lines": [{"code": "F1", "source": "nstw", "amount": 100}]}""".formatted(org)).put("/funding-plans/" + things.get("plan")));
        good(as(org, "assigner").body("""
                        {"issuer": "%s", "set": "%s",
                         "rows": [{"item": "17", "organisation": "%s", "role": "LEAD", "head": {"name": "Trần Thị B"}, "from": "2024-01-01"}]}""".formatted(org, SET, stranger)).put("/responsibilities"));
        return things;
    }

    /** What this body holds of a stranger's directive. */
    private static void owes(Map<String, String> things, String directive) {
        var org = things.get("org");
        things.put("owed", taskOf(org, directive, org));
        things.put("regime", directive + ".thang");
        var duty = as(org, "viewer")
                .get("/duties?limit=500&directive=" + directive + "&organisation=" + org)
                .jsonPath()
                .getString("items[0].id");
        things.put("duty", duty);
        things.put(
                "occurrence",
                as(org, "viewer")
                        .get("/duties/" + duty + "/occurrences")
                        .jsonPath()
                        .getString("items[-1].id"));
    }

    private static String drafted(String issuer, java.util.Collection<String> leads) {
        var code = HaTinh.fresh("vb");
        var list = "\"" + String.join("\",\"", leads) + "\"";
        good(as(issuer, "assigner").body("""
                {"code": "%1$s", "symbol": "UBND", "year": 2024, "title": "Giao việc", "issuer": "%2$s",
                 "addressedTo": [%3$s], "attachments": [{"name": "Phụ lục", "missing": false}],
                 "tasks": [{"number": "T1", "summary": "Báo cáo", "lead": [%3$s], "modality": "ORDER",
                   "submitTo": ["%2$s"],
                   "deadline": {"wording": "trước ngày 31/01/2025", "date": "2025-01-31", "inclusive": false}}],
                 "duties": [{"number": "GB1", "name": "Giao ban", "rhythm": "WEEKLY", "lead": [%3$s],
                   "first": "2024-06-10"}]}""".formatted(code, issuer, list)).post("/directives"));
        return code;
    }

    private static String published(String issuer, java.util.Collection<String> leads) {
        var code = drafted(issuer, leads);
        good(as(issuer, "assigner")
                .contentType("application/octet-stream")
                .body(PDF.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .put("/directives/" + code + "/attachments/1"));
        good(as(issuer, "assigner").post("/directives/" + code + "/publish"));
        return code;
    }

    private static String taskOf(String asking, String directive, String body) {
        return as(asking, "viewer")
                .get("/tasks?directive=" + directive + "&assignee=" + body)
                .jsonPath()
                .getString("items[0].id");
    }

    private static Map<String, String> body(String code, String parent) {
        return Map.of("code", code, "name", "Sở " + code, "kind", "department", "parent", parent);
    }

    private static void account(String organisation) {
        good(HaTinh.as(HaTinh.INSTALLATION)
                .body(Map.of("organisation", organisation, "roles", List.of("reporter")))
                .put("/accounts/{name}", organisation));
    }

    private static io.restassured.specification.RequestSpecification as(String body, String role) {
        return HaTinh.as(body, role).filter(new JustRead());
    }

    private static String id(Response answer) {
        good(answer);
        return answer.jsonPath().getString("id");
    }

    private static void good(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 201);
    }
}
