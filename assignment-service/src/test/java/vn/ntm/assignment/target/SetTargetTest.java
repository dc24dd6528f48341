package vn.ntm.assignment.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.assignment.Dispatch;
import vn.ntm.assignment.HaTinh;
import vn.ntm.assignment.target.progress.Standings;
import vn.ntm.assignment.target.progress.Standings.Standing;
import vn.ntm.kernel.Code;
import vn.ntm.testkit.JustRead;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class SetTargetTest {

    @Inject
    Session session;

    @Inject
    Standings standings;

    private static final String ISSUER = "ha-tinh.ubnd-tinh";

    private final String code = HaTinh.fresh("ha-tinh.chi-tieu");

    @BeforeEach
    void theProvinceIsThere() {
        HaTinh.isRegistered();
    }

    @Test
    void a_provisional_target_changes_with_the_revision_that_was_read_and_a_final_one_no_more() {
        set("PROVISIONAL", 10, null).statusCode(201).header("ETag", "\"0\"");
        set("PROVISIONAL", 10, null).statusCode(200).header("ETag", "\"0\"");

        set("FINAL", 11, null).statusCode(428);
        set("FINAL", 11, "\"7\"").statusCode(412);
        set("FINAL", 11, "\"0\"").statusCode(200).header("ETag", "\"1\"").body("standing", equalTo("FINAL"));
        set("FINAL", 12, "\"1\"").statusCode(409).body("code", equalTo("target-is-final"));
    }

    @Test
    void what_a_directive_states_becomes_a_target_once_it_is_published_and_changes_only_with_it() {
        var directive = Dispatch.published();

        var stated = HaTinh.as(ISSUER, "assigner").get("/targets/{code}", directive + ".g5");
        stated.then().statusCode(200).body("directive", equalTo(directive)).body("year", equalTo(2024));
        HaTinh.as(ISSUER, "assigner")
                .filter(new JustRead())
                .body(Map.of("issuer", ISSUER, "year", 2024, "subject", "khác"))
                .put("/targets/{code}", directive + ".g5")
                .then()
                .statusCode(409)
                .body("code", equalTo("target-of-a-directive"));
    }

    @Test
    void it_is_known_to_the_issuers_branch_to_those_addressed_and_to_those_named() {
        set("FINAL", 10, null).statusCode(201);
        var directive = Dispatch.published();
        var named = HaTinh.fresh("ha-tinh.chi-tieu");
        HaTinh.as(ISSUER, "assigner")
                .body("""
                        {"issuer": "%s", "year": 2031, "subject": "Xã", "units": ["ha-tinh.x-hoahai"]}""".formatted(ISSUER))
                .put("/targets/{code}", named)
                .then()
                .statusCode(201);

        read("ha-tinh.h-kyanh", code).statusCode(404);
        read("ha-tinh.h-kyanh", directive + ".g5").statusCode(200);
        read("ha-tinh.x-hoahai", named).statusCode(200);
        read("ha-tinh.h-huongkhe", named).statusCode(200);
        read("ha-tinh.h-kyanh", named).statusCode(404);
        read("lai-chau.ubnd-tinh", code).statusCode(404);
        HaTinh.as("lai-chau.ubnd-tinh", "assigner")
                .body(Map.of("issuer", "lai-chau.ubnd-tinh", "year", 2025, "subject", "x"))
                .put("/targets/{code}", code)
                .then()
                .statusCode(404);
        HaTinh.as("ha-tinh.x-hoahai", "viewer")
                .queryParam("year", 2031)
                .get("/targets")
                .then()
                .body("items.code", hasItem(named))
                .body("items.code", not(hasItem(code)));
        HaTinh.as(ISSUER, "viewer")
                .queryParam("organisation", "ha-tinh.x-hoahai")
                .queryParam("under", "ha-tinh")
                .get("/targets")
                .then()
                .body("items.code", hasItem(named));
    }

    @Test
    void a_plan_repeats_what_a_ministry_has_set_and_says_so() {
        var ministry = HaTinh.fresh("trung-uong.bo");
        HaTinh.imported(
                        HaTinh.INSTALLATION,
                        List.of(Map.of("code", ministry, "name", "Bộ", "kind", "peoples-committee")))
                .then()
                .statusCode(200);
        HaTinh.as(HaTinh.INSTALLATION)
                .body(Map.of("organisation", ministry, "roles", List.of("assigner")))
                .put("/accounts/{name}", ministry)
                .then()
                .statusCode(201);
        var written = Dispatch.written(HaTinh.fresh("ha-tinh.nl5"));
        written.put("targets", List.of(Map.of("code", "G5", "subject", "x", "issuer", "nobody")));
        Dispatch.drafted(written).then().statusCode(422).body("violations.pointer", hasItem("/targets/0/issuer"));
        written.put("targets", List.of(Map.of("code", "G5", "subject", "x", "issuer", ministry)));
        Dispatch.drafted(written).then().statusCode(201);
        HaTinh.as(ISSUER, "assigner")
                .header("If-Match", "\"0\"")
                .post("/directives/{code}/publish", written.get("code"))
                .then()
                .statusCode(200);
        var target = written.get("code") + ".g5";

        read(ISSUER, target).statusCode(200).body("issuer", equalTo(ministry)).body("statedBy", equalTo(ISSUER));
        read(ministry, target).statusCode(200);
        result(ISSUER, target).statusCode(201);
        result(ministry, target).statusCode(403).body("code", equalTo("not-the-issuer"));
    }

    @Test
    void whom_it_is_counted_under_or_asks_a_part_of_reads_it_and_so_do_those_that_are_counted() {
        HaTinh.as("lai-chau.ubnd-tinh", "assigner")
                .body("""
                        {"issuer": "lai-chau.ubnd-tinh", "year": 2031, "subject": "Xã", "numerator": 1,
                         "counted": {"who": "KIND", "kind": "commune", "under": "ha-tinh.h-huongkhe"},
                         "breakdown": [{"unit": "ha-tinh.h-kyanh", "value": 1}]}""")
                .put("/targets/{code}", code)
                .then()
                .statusCode(201);

        for (var body : List.of(ISSUER, "ha-tinh.h-huongkhe", "ha-tinh.x-hoahai", "ha-tinh.h-kyanh")) {
            read(body, code).statusCode(200);
            HaTinh.as(body, "viewer")
                    .queryParam("year", 2031)
                    .queryParam("limit", 500)
                    .get("/targets")
                    .then()
                    .body("items.code", hasItem(code));
        }
        read("ha-tinh.so-03", code).statusCode(404);
        read("ha-tinh.tx-kyanh", code).statusCode(404);
        HaTinh.as(ISSUER, "viewer")
                .queryParam("year", 2031)
                .queryParam("under", "ha-tinh")
                .get("/targets/progress")
                .then()
                .body("items.target", hasItem(code));
        assertThat(standings.of(2031, List.of(Code.valueOf("ha-tinh.h-huongkhe")), LocalDate.of(2031, 1, 1)))
                .extracting(Standing::target)
                .contains(Code.valueOf(code));
    }

    private static ValidatableResponse result(String body, String target, String... units) {
        return HaTinh.as(body, "assigner")
                .header("Idempotency-Key", HaTinh.fresh("k"))
                .body(Map.of(
                        "asOf",
                        "2024-01-31",
                        "value",
                        1,
                        "units",
                        List.of(units),
                        "evidence",
                        List.of(Map.of("name", "Báo cáo", "reference", "1/BC"))))
                .post("/targets/{code}/results", target)
                .then();
    }

    @Test
    void a_unit_may_be_named_if_the_name_means_one_body_and_is_kept_as_its_code() {
        var named = """
                {"issuer": "%s", "year": 2025, "subject": "Xã", "period": "2025-A1",
                 "units": ["HUYỆN KỲ ANH", "Hòa Hải", "huong khe", "ha-tinh.so-11"]}""".formatted(ISSUER);
        put(named)
                .statusCode(201)
                .body(
                        "stated.units",
                        equalTo(List.of("ha-tinh.h-kyanh", "ha-tinh.x-hoahai", "ha-tinh.h-huongkhe", "ha-tinh.so-11")));
        put(named).statusCode(200).header("ETag", "\"0\"");
        read("ha-tinh.h-kyanh", code).statusCode(200);

        put("{\"issuer\": \"%s\", \"year\": 2025, \"subject\": \"x\", \"units\": [\"Kỳ Anh\"]}".formatted(ISSUER))
                .statusCode(422)
                .body("violations[0].code", equalTo("ambiguous-name"))
                .body("violations[0].message", containsString("ha-tinh.h-kyanh (Huyện Kỳ Anh)"))
                .body("violations[0].message", containsString("ha-tinh.tx-kyanh (Thị xã Kỳ Anh)"));
        HaTinh.as(ISSUER, "assigner")
                .body("""
                        {"issuer": "%s", "year": 2025, "subject": "Thị xã", "unitLevel": "town", "units": ["Kỳ Anh"]}""".formatted(ISSUER))
                .put("/targets/{code}", HaTinh.fresh("ha-tinh.chi-tieu"))
                .then()
                .statusCode(201)
                .body("stated.units", equalTo(List.of("ha-tinh.tx-kyanh")));
        HaTinh.as(ISSUER, "assigner")
                .body("""
                        {"issuer": "%s", "year": 2025, "subject": "Dự án", "unitLevel": "project", "period": "2021-2025",
                         "numerator": 1, "units": ["Đường bản Hòa Hải"]}""".formatted(ISSUER))
                .put("/targets/{code}", HaTinh.fresh("ha-tinh.chi-tieu"))
                .then()
                .statusCode(201)
                .body("stated.units", equalTo(List.of("Đường bản Hòa Hải")));
    }

    @Test
    void in_a_directive_its_words_and_names_are_known_ones_as_well() {
        var written = Dispatch.written(HaTinh.fresh("ha-tinh.nl5"));
        written.put(
                "targets",
                List.of(
                        Map.of("code", "G5", "subject", "x", "units", List.of("Kỳ Anh"), "period", "2024"),
                        Map.of("code", "G6", "subject", "x", "unitLevel", "xyz")));
        Dispatch.drafted(written)
                .then()
                .statusCode(422)
                .body(
                        "violations.pointer",
                        equalTo(List.of("/targets/0/period", "/targets/0/units/0", "/targets/1/unitLevel")));

        written.put(
                "targets",
                List.of(
                        Map.of("code", "G5", "subject", "x", "units", List.of("Thị xã Kỳ Anh"), "period", "2025-A1"),
                        Map.of("code", "G6", "subject", "x", "period", "2021-2025")));
        String id = Dispatch.drafted(written).then().statusCode(201).extract().path("id");
        HaTinh.as(ISSUER, "assigner")
                .header("If-Match", "\"0\"")
                .post("/directives/{id}/publish", id)
                .then()
                .statusCode(200);

        read(ISSUER, written.get("code") + ".g5")
                .statusCode(200)
                .body("year", equalTo(2025))
                .body("stated.units", equalTo(List.of("ha-tinh.tx-kyanh")));
        read(ISSUER, written.get("code") + ".g6").statusCode(200).body("year", equalTo(2024));
    }

    @Test
    void a_result_of_an_old_target_names_its_units_as_it_does() {
        put("{\"issuer\": \"%s\", \"year\": 2025, \"subject\": \"x\", \"units\": [\"ha-tinh.x-hoahai\"]}"
                        .formatted(ISSUER))
                .statusCode(201);
        QuarkusTransaction.requiringNew().run(() -> session.createNativeMutationQuery("""
                        update target set content = jsonb_set(content, '{units}', cast(:units as jsonb))
                        where code = :code""")
                .setParameter("units", "[\"Xã Cũ Năm 2010\"]")
                .setParameter("code", code)
                .executeUpdate());

        result(ISSUER, code, "Xã Cũ Năm 2010").statusCode(201);
        result(ISSUER, code, "Xã Nào Đó").statusCode(422).body("violations.pointer", equalTo(List.of("/units/0")));
    }

    private ValidatableResponse put(String body) {
        return HaTinh.as(ISSUER, "assigner")
                .body(body)
                .put("/targets/{code}", code)
                .then();
    }

    @Test
    void of_two_that_set_it_first_at_once_one_does_and_the_other_is_told_so() throws Exception {
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Future<Integer>>();
            QuarkusTransaction.requiringNew().run(() -> {
                session.createNativeMutationQuery("lock table target in share mode")
                        .executeUpdate();
                answers.add(callers.submit(() -> first(code, 1)));
                answers.add(callers.submit(() -> first(code, 2)));
                await().until(() -> waiting() == 2); // both have looked, and nobody had set it
            });

            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(201, 409);
        }
        read(ISSUER, code).statusCode(200).body("stated.value", oneOf(1, 2));
    }

    private long waiting() {
        return QuarkusTransaction.requiringNew().call(() -> session.createNativeQuery(
                        "select count(*) from pg_locks where relation = cast('target' as regclass) and not granted",
                        Long.class)
                .getSingleResult());
    }

    private static int first(String code, int value) {
        return HaTinh.as(ISSUER, "assigner")
                .body(Map.of("issuer", ISSUER, "year", 2025, "subject", "Xã đạt chuẩn", "value", value))
                .put("/targets/{code}", code)
                .statusCode();
    }

    @Test
    void only_an_assigner_sets_it_and_only_in_its_branch() {
        HaTinh.as(ISSUER, "reporter")
                .body(Map.of("issuer", ISSUER, "year", 2025, "subject", "x"))
                .put("/targets/{code}", code)
                .then()
                .statusCode(403);
        HaTinh.as("lai-chau.ubnd-tinh", "assigner")
                .body(Map.of("issuer", ISSUER, "year", 2025, "subject", "x"))
                .put("/targets/{code}", code)
                .then()
                .statusCode(403)
                .body("code", equalTo("not-the-issuer"))
                .body("remedies[0].action", containsString("nêu lại trong văn bản của mình"));
    }

    private ValidatableResponse set(String standing, int value, @Nullable String etag) {
        var request = HaTinh.as(ISSUER, "assigner");
        if (etag != null) {
            request.header("If-Match", etag);
        }
        return request.body(Map.of(
                        "issuer",
                        ISSUER,
                        "year",
                        2025,
                        "subject",
                        "Xã đạt chuẩn",
                        "standing",
                        standing,
                        "value",
                        value))
                .put("/targets/{code}", code)
                .then();
    }

    private static ValidatableResponse read(String body, String code) {
        return HaTinh.as(body, "viewer").get("/targets/{code}", code).then();
    }
}
