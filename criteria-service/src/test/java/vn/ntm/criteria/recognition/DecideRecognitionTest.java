package vn.ntm.criteria.recognition;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import java.time.LocalDate;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.testkit.JustRead;
import vn.ntm.testkit.MovableClock;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class DecideRecognitionTest {

    @Inject
    LaiChau laiChau;

    @Inject
    StatedVerdicts verdicts;

    @Inject
    MovableClock clock;

    @Inject
    Told told;

    @BeforeEach
    void in_april_2025() {
        clock.is("2025-04-28T08:00:00+07:00");
    }

    @Test
    void a_commune_goes_all_the_way_and_the_others_are_told() {
        var province = laiChau.founded(1);
        var unit = province + ".huyen.xa-1";
        verdicts.meets(unit);
        var dossier =
                Dossier.registered(unit, province, laiChau.set("xa", "ntm", 19)).complete();

        dossier.assess().statusCode(200).body("state", equalTo("SELF_ASSESSED"));
        new Dossier(dossier.id(), unit, province + ".huyen")
                .step("examine", "{\"remark\":\"Đủ điều kiện\"}")
                .statusCode(200)
                .body("state", equalTo("EXAMINED"));
        dossier.step("appraise", "{}").statusCode(200).body("state", equalTo("APPRAISED"));
        dossier.step("vote", "{\"members\":11,\"present\":10,\"inFavour\":9}").statusCode(200);
        dossier.decide("2025-04-25").statusCode(200).body("decidedOn", equalTo("2025-04-25"));
        dossier.step("announce", "{\"announcedOn\":\"2025-04-28\"}")
                .statusCode(200)
                .body("state", equalTo("ANNOUNCED"))
                .body("history.act", hasItems("REGISTER", "SELF_ASSESS", "EXAMINE", "APPRAISE", "VOTE", "DECIDE"))
                .body("history.find { it.act == 'EXAMINE' }.organisation", equalTo(province + ".huyen"))
                .body("history.find { it.act == 'EXAMINE' }.remark", equalTo("Đủ điều kiện"))
                .body("history.find { it.act == 'EXAMINE' }.at", equalTo("2025-04-28T08:00:00+07:00"))
                .body("history.find { it.act == 'DECIDE' }.effectiveOn", equalTo("2025-04-25"));
        told.is("UnitRecognised", unit, "\"decidedOn\":\"2025-04-25\"");
    }

    @Test
    void a_district_is_told_every_prerequisite_that_is_unmet_with_its_figures() {
        var province = laiChau.founded(13);
        var district = province + ".huyen";
        var set = laiChau.set("xa", "ntm", 19);
        for (int i = 1; i <= 8; i++) {
            verdicts.meets(district + ".xa-" + i);
            Dossier.recognised(district + ".xa-" + i, province, set, "2025-04-01");
        }
        laiChau.known(district + ".tt", "township", district);
        var dossier = Dossier.registered(district, province, laiChau.set("huyen", "ntm", 9));
        dossier.evidence("to-trinh", "bao-cao-ket-qua", "bien-ban-hop", "bao-cao-tham-dinh");
        dossier.survey(Dossier.line("Giao thông", district + ".xa-1", 79, 100)).statusCode(200);
        dossier.assess().statusCode(200);
        dossier.step("appraise", "{}").statusCode(200);
        dossier.step("vote", "{\"members\":10,\"present\":6,\"inFavour\":5}").statusCode(200);

        dossier.decide("2025-04-28")
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("prerequisites-unmet"))
                .body(
                        "violations.code",
                        containsInAnyOrder(
                                "missing",
                                "council-present",
                                "council-in-favour",
                                "communes-standard",
                                "communes-advanced",
                                "townships-civilised",
                                "satisfaction",
                                "meets-criteria",
                                "construction-debt",
                                "security"))
                .body("violations.find { it.code == 'communes-standard' }.value", equalTo("8/13"))
                .body(
                        "violations.find { it.code == 'communes-standard' }.message",
                        containsString("8/13 = 61,54 % < 100 %; chưa được công nhận: " + district + ".xa-10"))
                .body("violations.find { it.code == 'council-present' }.message", containsString("6/10 = 60 % < 70 %"))
                .body("violations.find { it.code == 'satisfaction' }.message", containsString("79/100 = 79 % < 80 %"))
                .body(
                        "violations.find { it.code == 'townships-civilised' }.message",
                        containsString("0/1 = 0 % < 100 %"));
        dossier.read().body("state", equalTo("VOTED"));
        dossier.superior()
                .get(Dossier.PATH + "/{id}/prerequisites?at=2025-03-31", dossier.id())
                .then()
                .statusCode(200)
                .body("find { it.asked.code == 'communes-standard' }.figures", equalTo("0/13"))
                .body("find { it.asked.code == 'communes-standard' }.counted", hasSize(13))
                .body("find { it.asked.code == 'communes-standard' }.missing", hasSize(13));
    }

    /** Sơn Bình waits for the standard and is planned as advanced in the same year. */
    @Test
    void an_advanced_commune_is_refused_until_the_day_it_holds_the_standard() {
        var province = laiChau.founded(1);
        var unit = province + ".huyen.xa-1";
        verdicts.meets(unit);
        var standard = Dossier.voted(unit, province, laiChau.set("xa", "ntm", 19));
        var advanced = Dossier.voted(unit, province, laiChau.set("xa", "nang-cao", 19));

        advanced.decide("2025-04-28").statusCode(422).body("violations.code", contains("standard-held"));
        standard.decide("2025-04-25").statusCode(200);
        advanced.decide("2025-04-24").statusCode(422).body("violations.code", contains("standard-held"));
        advanced.decide("2025-04-25").statusCode(200).body("tier", equalTo("nang-cao"));
    }

    @Test
    void the_standard_of_an_earlier_period_does_not_count() {
        var province = laiChau.founded(1);
        var unit = province + ".huyen.xa-1";
        verdicts.meets(unit);
        var later = laiChau.set("xa", "nang-cao", 19, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
        var earlier = laiChau.set("xa", "ntm", 19, LocalDate.of(2022, 3, 8), LocalDate.of(2024, 12, 31));
        clock.is("2024-06-01T08:00:00+07:00");
        Dossier.recognised(unit, province, earlier, "2024-05-30");
        clock.is("2025-04-28T08:00:00+07:00");

        Dossier.voted(unit, province, later)
                .decide("2025-04-28")
                .statusCode(422)
                .body("violations.code", contains("standard-held"));
    }

    @Test
    void meeting_the_criteria_and_being_recognised_are_two_facts() {
        var province = laiChau.founded(2);
        var unit = province + ".huyen.xa-1";
        var set = laiChau.set("xa", "ntm", 19);
        verdicts.lacks(unit, "10", "17");
        var lacking = Dossier.voted(unit, province, set);
        var unknown = Dossier.voted(province + ".huyen.xa-2", province, set);

        lacking.decide("2025-04-28")
                .statusCode(422)
                .body("violations[0].value", equalTo("17/19"))
                .body("violations[0].message", containsString("10, 17"));
        unknown.decide("2025-04-28")
                .statusCode(422)
                .body("violations[0].message", containsString("Chưa có kết quả đánh giá"));
    }

    @Test
    void no_decision_is_of_tomorrow_and_no_announcement_older_than_it() {
        var province = laiChau.founded(1);
        var unit = province + ".huyen.xa-1";
        verdicts.meets(unit);
        var dossier = Dossier.voted(unit, province, laiChau.set("xa", "ntm", 19));

        dossier.decide("2025-04-29").statusCode(422).body("violations.code", contains("in-the-future"));
        dossier.decide("2025-04-20").statusCode(200);
        dossier.step("announce", "{\"announcedOn\":\"2025-04-19\"}")
                .statusCode(422)
                .body("violations.code", contains("too-early"));
    }

    @Test
    void nobody_decides_on_himself_or_outside_his_branch() {
        var province = laiChau.founded(1);
        var other = laiChau.founded(0);
        var unit = province + ".huyen.xa-1";
        verdicts.meets(unit);
        var dossier = Dossier.voted(unit, province, laiChau.set("xa", "ntm", 19));

        new Dossier(dossier.id(), unit, unit)
                .decide("2025-04-28")
                .statusCode(403)
                .body("code", equalTo("own-recognition"));
        new Dossier(dossier.id(), unit, other)
                .decide("2025-04-28")
                .statusCode(404)
                .body("code", equalTo("no-such-recognition"));
        LaiChau.as(province, "reporter")
                .filter(new JustRead())
                .body("{}")
                .post(Dossier.PATH + "/{id}/appraise", dossier.id())
                .then()
                .statusCode(403);
    }
}
