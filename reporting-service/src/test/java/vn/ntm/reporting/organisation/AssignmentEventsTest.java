package vn.ntm.reporting.organisation;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.ntm.reporting.Province.as;

import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.reporting.Province;
import vn.ntm.reporting.obligation.Timekeeping;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class AssignmentEventsTest {

    @Inject
    Province province;

    @Inject
    Timekeeping time;

    @Test
    void told_twice_it_is_in_force_once() {
        var place = province.founded();
        var directive = """
                {"directive":"%s","number":null,"symbol":"UBND","title":"Hai lần","issuer":"%s.ubnd",
                 "publishedAt":"2024-06-03T00:00:00Z","regimes":[{"code":"%s.thang","name":"Báo cáo","legalBasis":"Công văn",
                 "frequency":"MONTHLY","ordinals":[6],"deadline":{"day":25,"monthOffset":0,"inclusive":false,"time":null},
                 "reporters":["%s.so-1"],"recipients":["%s.nhan"],"indicators":[],"outline":[],
                 "validFrom":"2024-01-01","validTo":null}]}""".formatted(UUID.randomUUID(), place, place, place, place);
        var event = UUID.randomUUID();

        province.tell(event, "DirectivePublished", directive);
        province.tell(event, "DirectivePublished", directive);
        province.tell("DirectivePublished", directive);
        province.organisation(place + ".sau-cung", "department", place + ".ubnd");

        await().until(() ->
                as(place + ".sau-cung", "reporter").get("/api/v1/obligations").statusCode() == 200);
        time.itIs("2024-06-20T00:00:00+07:00");
        as(place + ".so-1", "reporter").get("/api/v1/obligations").then().body("items", hasSize(1));
    }

    @Test
    void what_was_told_last_of_a_body_is_what_it_is_called() {
        var place = province.founded();

        IntStream.rangeClosed(1, 30)
                .forEach(n ->
                        province.tell("OrganisationRegistered", """
                {"organisation":"%s","code":"%s.so-1","name":"Tên thứ %d","kind":"department","parent":"%s.ubnd"}""".formatted(UUID.randomUUID(), place, n, place)));
        province.regime(place, "MONTHLY", "[6]", "2024-06-03T00:00:00Z", "so-1");
        time.itIs("2024-06-20T00:00:00+07:00");

        as(place + ".so-1", "reporter")
                .get("/api/v1/obligations")
                .then()
                .body("items[0].reporterName", equalTo("Tên thứ 30"));
    }

    @Test
    void a_type_from_a_later_version_is_passed_over() {
        province.tell("OrganisationDreamtOf", "{}");

        province.founded();
    }
}
