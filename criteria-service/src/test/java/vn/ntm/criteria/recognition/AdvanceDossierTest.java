package vn.ntm.criteria.recognition;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.testkit.MovableClock;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class AdvanceDossierTest {

    @Inject
    LaiChau laiChau;

    @Inject
    MovableClock clock;

    private String province = "";
    private String unit = "";
    private String set = "";

    @BeforeEach
    void one_commune() {
        clock.is("2025-06-30T16:00:00+07:00");
        province = laiChau.founded(1);
        unit = province + ".huyen.xa-1";
        set = laiChau.set("xa", "ntm", 19);
    }

    @Test
    void a_unit_registers_itself_once() {
        Dossier.register(unit, unit, set)
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("state", equalTo("REGISTERED"))
                .body("setVersion", equalTo(1))
                .body("tier", equalTo("ntm"))
                .body("history.act", contains("REGISTER"));

        Dossier.register(province, unit, set).statusCode(409).body("code", equalTo("one-dossier-per-unit-and-set"));
    }

    @Test
    void what_is_outside_the_branch_is_not_there() {
        Dossier.register(unit, province + ".huyen", set).statusCode(404).body("code", equalTo("no-such-unit"));
        Dossier.register(province, province + ".huyen.xa-9", set).statusCode(404);
    }

    @Test
    void a_set_is_for_its_kind_of_unit_and_in_force() {
        Dossier.register(province, province + ".huyen", set)
                .statusCode(422)
                .body("code", equalTo("unit-of-another-kind"));
        Dossier.register(unit, unit, "khong-co").statusCode(404).body("code", equalTo("no-such-set"));
        Dossier.register(unit, unit, laiChau.set("xa", "vo-danh", 3))
                .statusCode(422)
                .body("code", equalTo("no-terms-of-recognition"))
                .body(
                        "detail",
                        equalTo("Đối với xa không có quy định công nhận cấp vo-danh; chỉ có: ntm, standard, nang-cao,"
                                + " advanced, kieu-mau, model, hien-dai, modern."))
                .body("remedies", hasSize(1));
        Dossier.register(unit, unit, laiChau.set("lang", "ntm", 3))
                .statusCode(422)
                .body("detail", equalTo("Chưa có quy định nào về công nhận đối với loại đơn vị lang."));
    }

    @Test
    void a_hamlet_is_recognised_under_a_set_that_its_province_began_before_the_terms() {
        var hamlet = unit + ".thon-1";
        laiChau.known(hamlet, "hamlet", unit);
        var older = laiChau.set("thon", "kieu-mau", 3, LocalDate.of(2021, 1, 1), LocalDate.of(2026, 2, 14));

        var dossier = Dossier.registered(hamlet, province, older);

        dossier.read().statusCode(200).body("tier", equalTo("kieu-mau"));
        LaiChau.as(province, "criteria-manager")
                .get(Dossier.PATH + "/{id}/prerequisites", dossier.id())
                .then()
                .statusCode(200);
    }

    @Test
    void the_dossier_is_handed_in_with_every_document_or_each_missing_one_is_named() {
        var dossier = Dossier.registered(unit, province, set);
        dossier.evidence("to-trinh").statusCode(200).body("evidence[0].addedBy", equalTo(unit));

        dossier.assess()
                .statusCode(422)
                .body("code", equalTo("evidence-missing"))
                .body("violations.value", contains("bao-cao-ket-qua", "bien-ban-hop"));
    }

    @Test
    void the_district_examines_until_the_30th_of_June_2025() {
        var dossier = Dossier.registered(unit, province, set).complete();
        dossier.assess().statusCode(200);

        dossier.step("appraise", "{}").statusCode(409).body("code", equalTo("not-yet-examined"));
        clock.is("2025-07-01T00:00:00+07:00");
        dossier.step("examine", "{}").statusCode(409).body("code", equalTo("nobody-examines"));
        dossier.step("appraise", "{}").statusCode(200).body("state", equalTo("APPRAISED"));
    }

    @Test
    void a_dossier_is_returned_with_a_reason_and_handed_in_again() {
        var dossier = Dossier.voted(unit, province, set);

        dossier.step("return", "{}").statusCode(400);
        dossier.step("return", "{\"reason\":\"Bổ sung biên bản\"}")
                .statusCode(200)
                .body("state", equalTo("RETURNED"))
                .body("vote", nullValue())
                .body("history.last().remark", equalTo("Bổ sung biên bản"));
        dossier.assess().statusCode(200).body("state", equalTo("SELF_ASSESSED"));
    }

    @Test
    void what_is_refused_stays_refused_and_another_may_be_registered() {
        var dossier = Dossier.registered(unit, province, set);

        dossier.step("refuse", "{\"reason\":\"Chưa đủ điều kiện\"}")
                .statusCode(200)
                .body("state", equalTo("REFUSED"));
        dossier.assess().statusCode(409).body("code", equalTo("recognition-not-from-here"));
        dossier.evidence().statusCode(409).body("code", equalTo("dossier-closed"));
        Dossier.register(unit, unit, set).statusCode(201);
    }

    @Test
    void a_vote_has_no_more_voices_than_members() {
        var dossier = Dossier.registered(unit, province, set).complete();
        dossier.assess();
        dossier.step("examine", "{}");
        dossier.step("appraise", "{}");

        dossier.step("vote", "{\"members\":9,\"present\":10,\"inFavour\":11}")
                .statusCode(422)
                .body("violations.pointer", contains("/present", "/inFavour"));
    }

    @Test
    void every_change_names_the_revision_that_was_read() {
        var dossier = Dossier.registered(unit, province, set).complete();

        LaiChau.as(unit, "reporter")
                .body("{}")
                .post(Dossier.PATH + "/{id}/self-assess", dossier.id())
                .then()
                .statusCode(428);
        LaiChau.as(unit, "reporter")
                .header("If-Match", "\"0\"")
                .body("{}")
                .post(Dossier.PATH + "/{id}/self-assess", dossier.id())
                .then()
                .statusCode(412);
    }

    @Test
    void registering_again_with_the_same_key_is_answered_alike() {
        var body = "{\"code\":\"hs-%s\",\"unit\":\"%s\",\"set\":\"%s\",\"year\":2025}"
                .formatted(UUID.randomUUID(), unit, set);
        var key = UUID.randomUUID().toString();

        var first = registering(key, body).statusCode(201).extract().asString();

        registering(key, body)
                .statusCode(201)
                .header("Idempotency-Replayed", equalTo("true"))
                .body(equalTo(first));
    }

    private io.restassured.response.ValidatableResponse registering(String key, String body) {
        return LaiChau.as(unit, "reporter")
                .header("Idempotency-Key", key)
                .body(body)
                .post(Dossier.PATH)
                .then();
    }
}
