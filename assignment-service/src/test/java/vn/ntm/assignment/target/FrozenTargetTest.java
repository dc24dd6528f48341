package vn.ntm.assignment.target;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.assignment.HaTinh;
import vn.ntm.assignment.Heard;
import vn.ntm.events.CriteriaEvent.UnitRecognised;
import vn.ntm.kernel.Code;
import vn.ntm.testkit.MovableClock;

/** Tà Mung, Pha Mu and Tà Hừa become Mường Kim on 1/7/2025, before the year-end targets fall due. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class FrozenTargetTest {

    private static final String ISSUER = "ha-tinh.ubnd-tinh";

    @Inject
    Heard heard;

    @Inject
    MovableClock clock;

    private final String district = HaTinh.fresh("ha-tinh.h");
    private final String taMung = district + ".tamung";
    private final String muongKim = district + ".muongkim";
    private final String code = HaTinh.fresh("ha-tinh.chi-tieu");

    @BeforeEach
    void aTargetNamesACommuneThatIsMerged() {
        HaTinh.isRegistered();
        HaTinh.imported(
                        HaTinh.INSTALLATION,
                        List.of(
                                Map.of(
                                        "code",
                                        district,
                                        "name",
                                        "Huyện",
                                        "kind",
                                        "peoples-committee",
                                        "parent",
                                        ISSUER),
                                Map.of("code", taMung, "name", "Tà Mung", "kind", "commune", "parent", district),
                                Map.of("code", muongKim, "name", "Mường Kim", "kind", "commune", "parent", district)))
                .then()
                .statusCode(200);
        HaTinh.as(ISSUER, "assigner")
                .body("""
                        {"issuer": "%s", "year": 2025, "subject": "Xã đạt chuẩn", "numerator": 1, "units": ["%s"],
                         "measure": {"from": "RECOGNITIONS", "tier": "standard"}}""".formatted(ISSUER, taMung))
                .put("/targets/{code}", code)
                .then()
                .statusCode(201);
        merge();
    }

    @AfterEach
    void theClockIsAsBefore() {
        clock.is("2024-06-17T01:00:00Z");
    }

    @Test
    void it_stays_with_the_old_unit_and_shows_who_stands_there_now() {
        clock.is("2025-06-30T23:59:59+07:00");
        read().body("successors", anEmptyMap());

        clock.is("2025-07-01T00:00:00+07:00");
        read().body("stated.units", contains(taMung)).body("successors.'%s'".formatted(taMung), contains(muongKim));
        HaTinh.as(ISSUER, "viewer")
                .queryParam("organisation", taMung)
                .queryParam("year", 2025)
                .get("/targets")
                .then()
                .body("items.find { it.code == '%s' }.successors.'%s'[0]".formatted(code, taMung), equalTo(muongKim));
    }

    @Test
    void its_progress_counts_the_old_unit_and_names_the_successor() {
        recognised(taMung, "2025-05-12");
        recognised(muongKim, "2025-10-01");
        clock.is("2025-12-31T08:00:00+07:00");

        await().untilAsserted(() -> progress("2025-12-31")
                .body("reached", equalTo(1))
                .body("units", contains(taMung))
                .body("considered", equalTo(1))
                .body("met", equalTo(true))
                .body("successors.'%s'".formatted(taMung), contains(muongKim)));
        progress("2025-06-30").body("reached", equalTo(1)).body("successors", anEmptyMap());
        progress("2025-05-11").body("reached", equalTo(0)).body("met", equalTo(false));
    }

    private ValidatableResponse read() {
        return HaTinh.as(ISSUER, "viewer").get("/targets/{code}", code).then().statusCode(200);
    }

    /** Decided in June, in force from 1 July on. */
    private void merge() {
        clock.is("2025-06-20T08:00:00+07:00");
        HaTinh.as(HaTinh.INSTALLATION)
                .body("""
                        {"decision": "1670/NQ-UBTVQH15", "decidedOn": "2025-06-16", "issuer": "Ủy ban Thường vụ Quốc hội",
                         "effectiveOn": "2025-07-01",
                         "acts": [{"act": "merge", "bodies": ["%s"], "into": "%s"}]}""".formatted(taMung, muongKim))
                .post("/organisation-changes")
                .then()
                .statusCode(201);
    }

    private void recognised(String unit, String decidedOn) {
        heard.tell(new UnitRecognised(
                UUID.randomUUID(),
                Code.valueOf(unit),
                Code.valueOf("xa-ntm-2021-2025"),
                1,
                Code.valueOf("standard"),
                "7/QĐ-UBND",
                LocalDate.parse(decidedOn)));
    }

    private ValidatableResponse progress(String at) {
        return HaTinh.as(ISSUER, "viewer")
                .queryParam("year", 2025)
                .queryParam("under", ISSUER)
                .queryParam("at", at)
                .queryParam("limit", 500)
                .get("/targets/progress")
                .then()
                .statusCode(200)
                .rootPath("items.find { it.target == '%s' }".formatted(code));
    }
}
