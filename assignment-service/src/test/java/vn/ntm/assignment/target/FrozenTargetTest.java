package vn.ntm.assignment.target;

import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.assignment.HaTinh;
import vn.ntm.testkit.MovableClock;

/** Tà Mung, Pha Mu and Tà Hừa become Mường Kim on 1/7/2025, before the year-end targets fall due. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class FrozenTargetTest {

    private static final String ISSUER = "ha-tinh.ubnd-tinh";

    @Inject
    Session session;

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
        QuarkusTransaction.requiringNew().run(this::merge);
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

    private ValidatableResponse read() {
        return HaTinh.as(ISSUER, "viewer").get("/targets/{code}", code).then().statusCode(200);
    }

    private void merge() {
        var change = UUID.randomUUID();
        session.createNativeMutationQuery("""
                        insert into organisation_change
                            (id, decision, decided_on, issuer, effective_on, content, applied_at, recorded_at, account)
                        values (:id, '1670/NQ-UBTVQH15', :on, :issuer, :on, '{}', now(), now(), 'test')""")
                .setParameter("id", change)
                .setParameter("on", LocalDate.of(2025, 7, 1))
                .setParameter("issuer", ISSUER)
                .executeUpdate();
        session.createNativeMutationQuery("""
                        insert into organisation_succession (change, predecessor, successor, share, effective_on)
                        values (:id, :from, :to, 1, :on)""")
                .setParameter("id", change)
                .setParameter("from", taMung)
                .setParameter("to", muongKim)
                .setParameter("on", LocalDate.of(2025, 7, 1))
                .executeUpdate();
    }
}
