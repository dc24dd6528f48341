package vn.ntm.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.assignment.fact.CriteriaSets;
import vn.ntm.events.CriteriaEvent.CriteriaSetPublished;
import vn.ntm.events.CriteriaEvent.CriterionLine;
import vn.ntm.kernel.Code;
import vn.ntm.testkit.TestCallers;
import vn.ntm.testkit.WrittenBack;

/** Whatever is read at an address can be put there as it is, and that changes nothing. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class WrittenBackTest {

    private static final String ISSUER = "ha-tinh.ubnd-tinh";
    private static final String INSTALLATION = HaTinh.INSTALLATION;
    private static final String ASSIGNER = TestCallers.as(ISSUER, "assigner");

    @Inject
    Heard heard;

    @Inject
    CriteriaSets sets;

    @BeforeEach
    void theProvinceIsThere() {
        HaTinh.isRegistered();
    }

    @Test
    void a_kind() {
        var address = "/organisation-kinds/" + HaTinh.fresh("loai");
        put(INSTALLATION, address, """
                {"name": "Chi cục", "nameEn": "Branch", "tier": "province", "validFrom": "2000-01-01", "validTo": "2099-12-31"}""");

        changesNothing(INSTALLATION, address);
        HaTinh.as(INSTALLATION)
                .get("/organisation-kinds/khong-co")
                .then()
                .statusCode(404)
                .body("code", equalTo("no-such-kind"));
    }

    @Test
    void an_organisation() {
        var address = "/organisations/" + HaTinh.fresh("ha-tinh.x");
        put(INSTALLATION, address, """
                {"name": "Xã Kỳ Văn", "nameEn": "Ky Van", "kind": "commune", "parent": "ha-tinh.h-kyanh", "region": "BTB",
                 "aliases": ["Kỳ Văn"], "communeGroup": 2, "externalCodes": {"nso": "18754"},
                 "head": {"name": "Nguyễn Văn A", "title": "Chủ tịch", "since": "2021-07-01"},
                 "contacts": [{"kind": "email", "value": "kyvan@example.org"}]}""");

        changesNothing(INSTALLATION, address);
    }

    @Test
    void an_organisation_of_which_it_is_known_that_it_will_change() {
        var address = "/organisations/" + HaTinh.fresh("ha-tinh.x");
        put(INSTALLATION, address, """
                {"name": "Xã Kỳ Nay", "kind": "commune", "parent": "ha-tinh.h-kyanh", "validFrom": "2020-01-01"}""");
        put(INSTALLATION, address, """
                {"name": "Xã Kỳ Mai", "kind": "commune", "parent": "ha-tinh.h-kyanh", "validFrom": "2024-12-01"}""");
        HaTinh.as(INSTALLATION).get(address).then().body("validTo", equalTo("2024-11-30"));

        changesNothing(INSTALLATION, address);
    }

    @Test
    void an_organisation_that_has_ended() {
        var address = "/organisations/" + HaTinh.fresh("ha-tinh.x");
        put(INSTALLATION, address, """
                {"name": "Xã Kỳ Xưa", "kind": "commune", "parent": "ha-tinh.h-kyanh", "validTo": "2019-12-31"}""");

        changesNothing(INSTALLATION, address);
    }

    @Test
    void what_only_an_answer_says_is_passed_over_and_what_nobody_says_is_refused() {
        var address = "/organisations/" + HaTinh.fresh("ha-tinh.x");
        put(INSTALLATION, address, """
                {"name": "Xã Kỳ Văn", "kind": "commune", "parent": "ha-tinh.h-kyanh", "status": "ENDED", "ambiguous": true}""");

        HaTinh.as(INSTALLATION).get(address).then().body("status", equalTo("IN_FORCE"));
        HaTinh.as(INSTALLATION)
                .body("""
                        {"name": "Xã Kỳ Văn", "kind": "commune", "parent": "ha-tinh.h-kyanh", "revision": 3}""")
                .put(address)
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/revision"));
    }

    @Test
    void a_group() {
        var address = "/organisation-groups/" + HaTinh.fresh("nhom");
        put(INSTALLATION, address, """
                {"name": "UBND các huyện", "members": ["ha-tinh.so-03"], "kinds": ["district"], "under": "ha-tinh"}""");

        changesNothing(INSTALLATION, address);
    }

    @Test
    void an_account() {
        changesNothing(INSTALLATION, "/accounts/ha-tinh.so-03");
    }

    @Test
    void a_final_target() {
        var address = "/targets/" + HaTinh.fresh("ha-tinh.ct");
        put(ASSIGNER, address, TARGET);

        changesNothing(ASSIGNER, address);
        HaTinh.as(ASSIGNER)
                .header("If-Match", "\"0\"")
                .body(HaTinh.as(ASSIGNER).get(address).asString().replace("11.70", "11.7"))
                .put(address)
                .then()
                .statusCode(409)
                .body("code", equalTo("target-is-final"));
    }

    /** A stated percent keeps its decimals; the two communes are named, and kept as codes. */
    private static final String TARGET = """
            {"issuer": "ha-tinh.ubnd-tinh", "year": 2024, "subject": "Xã đạt chuẩn", "unitLevel": "commune", "numerator": 11,
             "denominator": 94, "percentStated": 11.70, "ofWhich": [{"what": "nâng cao", "count": 1}],
             "baseline": {"year": 2023, "numerator": 5, "denominator": 94}, "breakdown": [{"unit": "ha-tinh.h-kyanh", "value": 11}],
             "measure": {"from": "RECOGNITIONS", "tier": "standard"},
             "counted": {"who": "KIND", "kind": "commune", "under": "ha-tinh"}, "quotes": ["11/94 xã"]}""";

    @Test
    void a_provisional_target_which_is_then_changed_in_the_form_it_was_read_in() {
        var address = "/targets/" + HaTinh.fresh("ha-tinh.ct");
        put(ASSIGNER, address, TARGET.replaceFirst("\"year\"", "\"standing\": \"PROVISIONAL\", \"year\""));

        changesNothing(ASSIGNER, address);
        HaTinh.as(ASSIGNER)
                .header("If-Match", "\"0\"")
                .body(HaTinh.as(ASSIGNER).get(address).asString().replace("Xã đạt chuẩn", "Xã đạt chuẩn mới"))
                .put(address)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("stated.subject", equalTo("Xã đạt chuẩn mới"));
    }

    @Test
    void a_target_of_a_directive() {
        var address = "/targets/" + Dispatch.published() + ".g5";

        changesNothing(ASSIGNER, address);
        HaTinh.as(ASSIGNER)
                .header("If-Match", "\"0\"")
                .body(HaTinh.as(ASSIGNER)
                        .get(address)
                        .asString()
                        .replaceFirst("\"subject\":\"", "\"subject\":\"Không phải "))
                .put(address)
                .then()
                .statusCode(409)
                .body("code", equalTo("target-of-a-directive"));
    }

    @Test
    void what_is_wrong_inside_of_what_was_read_is_named_where_it_stands() {
        var address = "/targets/" + HaTinh.fresh("ha-tinh.ct");

        HaTinh.as(ASSIGNER)
                .body("{\"stated\": %s}".formatted(TARGET.replace("\"numerator\": 11", "\"numerator\": \"mười một\"")))
                .put(address)
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/stated/numerator"));
        HaTinh.as(ASSIGNER)
                .body("{\"stated\": %s, \"colour\": \"red\"}".formatted(TARGET))
                .put(address)
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/colour"));
        HaTinh.as(ASSIGNER)
                .body("{\"year\": 2024}")
                .put(address)
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/subject"));
    }

    @Test
    void a_funding_plan() {
        var address = "/funding-plans/" + HaTinh.fresh("ha-tinh.von");
        put(ASSIGNER, address, """
                {"issuer": "ha-tinh.ubnd-tinh", "year": 2025, "name": "Vốn",
                 "lines": [{"code": "F1", "source": "nstw", "amount": 96569.50},
                           {"code": "F1.1", "parent": "F1", "source": "nstw.dau-tu", "amount": 74098.50},
                           {"code": "F1.2", "parent": "F1", "source": "nstw.thuong-xuyen", "amount": 22471}],
                 "components": [{"code": "3", "base": "F1.2", "amount": 307}]}""");

        changesNothing(ASSIGNER, address);
    }

    @Test
    void a_matrix() {
        var set = Code.valueOf(HaTinh.fresh("xa-ntm"));
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
        put(ASSIGNER, "/responsibilities", """
                {"issuer": "ha-tinh.ubnd-tinh", "set": "%s", "rows": [
                   {"item": "17", "organisation": "ha-tinh.so-11", "role": "LEAD", "from": "2024-01-01",
                    "head": {"name": "Trần Thị B"}}]}""".formatted(set));

        WrittenBack.changesNothing(
                () -> HaTinh.as(ASSIGNER), "/responsibilities/" + ISSUER + "/" + set, "/responsibilities");
    }

    private static void put(String caller, String address, String body) {
        var revision = HaTinh.as(caller).get(address).header("ETag");
        var request = HaTinh.as(caller).body(body);
        var answer = (revision == null ? request : request.header("If-Match", revision)).put(address);
        assertThat(answer.statusCode()).as(answer.asString()).isIn(200, 201);
    }

    private static void changesNothing(String caller, String address) {
        WrittenBack.changesNothing(() -> HaTinh.as(caller), address);
    }
}
