package vn.ntm.criteria.set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.criteria.Broker;
import vn.ntm.testkit.MovableClock;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class PublishVersionTest {

    @Inject
    Broker broker;

    @Inject
    MovableClock clock;

    @Test
    void publishing_is_told_to_the_others() {
        clock.is("2022-03-10T08:00:00+07:00");
        var code = Decision.named();
        Decision.write(code, 1, Decision.version(Decision.electricity()));

        Decision.publish(code, 1)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("version.state", equalTo("PUBLISHED"))
                .body("version.publishedAt", equalTo("2022-03-10T08:00:00+07:00"))
                .body("version.publishedBy", equalTo("vpdp-trung-uong"));

        assertThat(broker.published(1, code).getFirst())
                .contains(
                        "\"version\":1",
                        "\"validFrom\":\"2022-03-08\"",
                        "\"validTo\":\"2026-02-14\"",
                        "\"number\":\"4.2\"",
                        "\"unit\":\"%\"");
    }

    @Test
    void it_happens_once() {
        var code = Decision.published();

        Decision.publish(code, 1)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("version-published"));

        assertThat(broker.published(1, code)).hasSize(1);
    }

    @Test
    void only_by_who_has_read_the_draft() {
        var code = Decision.named();
        Decision.write(code, 1, Decision.version(Decision.electricity()));

        Decision.manager()
                .post(Decision.PATH + "/{code}/versions/1/publish", code)
                .then()
                .statusCode(428)
                .contentType("application/problem+json");
        Decision.manager()
                .header("If-Match", "\"9\"")
                .post(Decision.PATH + "/{code}/versions/1/publish", code)
                .then()
                .statusCode(412);
    }

    @Test
    void a_version_nobody_wrote_cannot_be_published() {
        Decision.publish(Decision.named(), 1).then().statusCode(404).body("code", equalTo("no-such-version"));
    }
}
