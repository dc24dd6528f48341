package vn.ntm.assignment.restatement;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smallrye.reactive.messaging.ce.OutgoingCloudEventMetadata;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.assignment.Dispatch;
import vn.ntm.assignment.HaTinh;

/** A district of 10 reports beside its two communes of 4, and another district of 6. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlacesRestatedOnceTest {

    @Inject
    @Any
    InMemoryConnector broker;

    private final String district = HaTinh.fresh("ha-tinh.h");
    private final String other = HaTinh.fresh("ha-tinh.h");

    @Test
    void each_place_counts_once_in_the_structure_in_which_it_was_reported() {
        var regime = Dispatch.published() + ".thang";
        HaTinh.imported(
                        HaTinh.INSTALLATION,
                        List.of(
                                body(district, "district", "ha-tinh"),
                                body(other, "district", "ha-tinh"),
                                body(district + ".a", "commune", district),
                                body(district + ".b", "commune", district)))
                .then()
                .statusCode(200);
        accepted(regime, district, 10);
        accepted(regime, district + ".a", 4);
        accepted(regime, district + ".b", 4);
        accepted(regime, other, 6);

        await().untilAsserted(() -> figures(regime, "2024-06-30").body("indicators[0].total", equalTo(16)));
        figures(regime, "2024-06-30")
                .body("indicators[0].lines.organisation", containsInAnyOrder(district, other))
                .body("indicators[0].contained.organisation", contains(district + ".a", district + ".b"))
                .body("indicators[0].contained.value", contains(4, 4))
                .body("indicators[0].contained.within", contains(district, district));

        HaTinh.as(HaTinh.INSTALLATION)
                .body("""
                        {"decision": "819/NQ-UBTVQH14", "decidedOn": "2024-06-10", "issuer": "Ủy ban Thường vụ Quốc hội",
                         "effectiveOn": "2024-07-01",
                         "acts": [{"act": "transfer", "bodies": ["%s.a"], "parent": "%s"}]}""".formatted(district, other))
                .post("/organisation-changes")
                .then()
                .statusCode(201);

        figures(regime, "2024-07-01").body("indicators[0].total", equalTo(16));
    }

    private ValidatableResponse figures(String regime, String day) {
        return HaTinh.as("ha-tinh", "viewer")
                .queryParam("regime", regime)
                .queryParam("period", "2024-M06")
                .queryParam("at", day)
                .get("/organisations/{code}/figures", "ha-tinh")
                .then()
                .statusCode(200);
    }

    private void accepted(String regime, String reporter, int value) {
        broker.source("reports")
                .send(Message.of("""
                        {"obligation":"%s","report":"%s","regime":"%s","reporter":"%s","period":"2024-M06","version":1,
                         "acceptedBy":"ha-tinh.so-03",
                         "figures":[{"indicator":"nhiem-vu","organisation":null,"value":%d}]}""".formatted(UUID.randomUUID(), UUID.randomUUID(), regime, reporter, value))
                        .addMetadata(OutgoingCloudEventMetadata.builder()
                                .withId(UUID.randomUUID().toString())
                                .withType("ReportAccepted")
                                .withSource(URI.create("/reporting-service"))
                                .build()));
    }

    private static Map<String, String> body(String code, String kind, String parent) {
        return Map.of("code", code, "name", "Đơn vị " + code, "kind", kind, "parent", parent);
    }
}
