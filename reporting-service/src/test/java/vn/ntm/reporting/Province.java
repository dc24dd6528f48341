package vn.ntm.reporting;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;

import io.restassured.specification.RequestSpecification;
import io.smallrye.reactive.messaging.ce.OutgoingCloudEventMetadata;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import org.eclipse.microprofile.reactive.messaging.Message;

import vn.ntm.platform.inbox.Told;
import vn.ntm.testkit.EventLogOfTests;
import vn.ntm.testkit.TestCallers;

/**
 * A small province of its own for one test: a People's Committee, a receiving department, three reporting departments, and a
 * district, told the way assignment-service tells it.
 */
@ApplicationScoped
public class Province {

    private final InMemoryConnector broker;
    private final EventLogOfTests log;

    Province(@Any InMemoryConnector broker, EventLogOfTests log) {
        this.broker = broker;
        this.log = log;
    }

    /** Returns the code of a new province in which all bodies are known to this service. */
    public String founded() {
        var name = "tinh-" + UUID.randomUUID();
        organisation(name, "province", null);
        organisation(name + ".ubnd", "committee", name);
        for (var department : new String[] {"nhan", "so-1", "so-2", "so-3"}) {
            organisation(name + "." + department, "department", name + ".ubnd");
        }
        organisation(name + ".huyen", "district", name + ".ubnd");
        tell("GroupDefined", """
                {"group":"%s","code":"%s.cap-huyen","name":"UBND các huyện","members":[],"kinds":["district"],"under":"%s"}""".formatted(UUID.randomUUID(), name, name));
        await().untilAsserted(() -> as(name + ".huyen", "reporter")
                .get("/api/v1/obligations")
                .then()
                .statusCode(200));
        return name;
    }

    /** Puts a regime in force: {@code deadline before the 25th}, reports go to the department "nhan". */
    public String regime(String province, String frequency, String ordinals, String publishedAt, String... reporters) {
        return regime(province, UUID.randomUUID(), frequency, ordinals, publishedAt, reporters);
    }

    public String regime(
            String province,
            UUID directive,
            String frequency,
            String ordinals,
            String publishedAt,
            String... reporters) {
        return regimeWith("", province, directive, frequency, ordinals, publishedAt, reporters);
    }

    /** As above; {@code more} are further terms, as JSON members. */
    public String regimeWith(
            String more,
            String province,
            UUID directive,
            String frequency,
            String ordinals,
            String publishedAt,
            String... reporters) {
        return regimeAsking("""
                {"code":"so-viec","name":"Số việc","unit":"việc","required":true,"total":"SUM"},
                {"code":"ty-le","name":"Tỷ lệ","unit":"%","required":false,"total":"AVERAGE"}""", more, province, directive, frequency, ordinals, publishedAt, reporters);
    }

    /** As above, asking these indicators. */
    public String regimeAsking(
            String indicators,
            String more,
            String province,
            UUID directive,
            String frequency,
            String ordinals,
            String publishedAt,
            String... reporters) {
        var code = province + "." + frequency.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        var codes = String.join(
                "\",\"",
                java.util.Arrays.stream(reporters).map(r -> province + "." + r).toList());
        tell("DirectivePublished", """
                {"directive":"%s","number":null,"symbol":"UBND","title":"Tập trung thực hiện","issuer":"%s.ubnd",
                 "publishedAt":"%s","regimes":[{"code":"%s","name":"Báo cáo","legalBasis":"Công văn","frequency":"%s",
                 "ordinals":%s,"deadline":%s,"reporters":["%s"],"recipients":["%s.nhan"],
                 "indicators":[%s],
                 "outline":["Kết quả"],"validFrom":"2024-01-01","validTo":null%s}]}""".formatted(
                        directive,
                        province,
                        publishedAt,
                        code,
                        frequency,
                        ordinals,
                        frequency.equals("AD_HOC")
                                ? "null"
                                : "{\"day\":25,\"monthOffset\":0,\"inclusive\":false,\"time\":null}",
                        codes,
                        province,
                        indicators,
                        more.isEmpty() ? "" : "," + more));
        await().untilAsserted(() -> as(province + ".nhan", "reviewer")
                .get("/api/v1/reporting-regimes/" + code)
                .then()
                .statusCode(200)
                .body("code", equalTo(code)));
        return code;
    }

    public void organisation(String code, String kind, @org.jspecify.annotations.Nullable String parent) {
        tell("OrganisationRegistered", """
                {"organisation":"%s","code":"%s","name":"%s","kind":"%s","parent":%s}""".formatted(
                        UUID.randomUUID(), code, code, kind, parent == null ? "null" : '"' + parent + '"'));
        tell("AccountBound", """
                {"account":"%s","name":"%s","organisation":"%s"}""".formatted(UUID.randomUUID(), code, code));
    }

    /** Another person who acts for a body. */
    public void account(String name, String organisation) {
        tell("AccountBound", """
                {"account":"%s","name":"%s","organisation":"%s"}""".formatted(UUID.randomUUID(), name, organisation));
        isKnown(name);
    }

    /** Waits until this service has heard of an account. */
    public void isKnown(String account) {
        await().untilAsserted(() ->
                as(account, "reporter").get("/api/v1/obligations").then().statusCode(200));
    }

    public void tell(String type, String payload) {
        tell(UUID.randomUUID(), type, payload);
    }

    public void tell(UUID event, String type, String payload) {
        log.add("assignments", new Told(event, type, payload));
        broker.source("assignments")
                .send(Message.of(payload)
                        .addMetadata(OutgoingCloudEventMetadata.builder()
                                .withId(event.toString())
                                .withType(type)
                                .withSource(URI.create("/assignment-service"))
                                .build()));
    }

    /** What this service has told the others: the payloads of a type, in order. */
    public List<String> told(String type) {
        return broker.<String>sink("events").received().stream()
                .filter(message -> message.getMetadata(OutgoingCloudEventMetadata.class)
                        .filter(envelope -> envelope.getType().equals(type))
                        .isPresent())
                .map(Message::getPayload)
                .toList();
    }

    /** What this service has told the others of a subject: the payloads of a type, in order. */
    public List<String> told(String subject, String type) {
        return broker.<String>sink("events").received().stream()
                .filter(message -> message.getMetadata(OutgoingCloudEventMetadata.class)
                        .filter(envelope -> envelope.getType().equals(type))
                        .filter(envelope -> envelope.getSubject().equals(Optional.of(subject)))
                        .isPresent())
                .map(Message::getPayload)
                .toList();
    }

    public static RequestSpecification as(String account, String... roles) {
        return given().header("Authorization", TestCallers.as(account, roles)).contentType("application/json");
    }
}
