package vn.ntm.criteria.recognition;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.specification.RequestSpecification;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import vn.ntm.criteria.Broker;
import vn.ntm.testkit.TestCallers;

/** A province of its own for one test, with districts and communes, and the national sets as far as they are needed. */
@ApplicationScoped
class LaiChau {

    private final Broker broker;
    private final Session session;

    LaiChau(Broker broker, Session session) {
        this.broker = broker;
        this.session = session;
    }

    /** A province with one district {@code .huyen} and so many communes {@code .huyen.xa-1} and on. */
    String founded(int communes) {
        var province = "tinh-" + UUID.randomUUID();
        organisation(province, "province", null);
        organisation(province + ".huyen", "district", province);
        for (int i = 1; i <= communes; i++) {
            organisation(province + ".huyen.xa-" + i, "commune", province + ".huyen");
        }
        known(province + ".cuoi", "office", province);
        return province;
    }

    /** Registers it, and returns when this and all that was told before has been heard. */
    void known(String code, String kind, @Nullable String parent) {
        organisation(code, kind, parent);
        await().untilAsserted(() -> as(code, "viewer").get(Dossier.PATH).then().statusCode(200));
    }

    private void organisation(String code, String kind, @Nullable String parent) {
        broker.tell(UUID.randomUUID(), "OrganisationRegistered", """
                {"organisation":"%s","code":"%s","name":"%s","kind":"%s","parent":%s}""".formatted(
                        UUID.randomUUID(), code, code, kind, parent == null ? "null" : '"' + parent + '"'));
        broker.tell(UUID.randomUUID(), "AccountBound", """
                {"account":"%s","name":"%s","organisation":"%s"}""".formatted(UUID.randomUUID(), code, code));
    }

    /** A published set of 2022 with so many criteria. */
    String set(String kind, String tier, int criteria) {
        return set(kind, tier, criteria, LocalDate.of(2022, 3, 8), LocalDate.of(2026, 2, 14));
    }

    /** The same, each criterion with one indicator that is yes or no. */
    String evaluable(String kind, String tier, int criteria) {
        return set(
                kind,
                tier,
                LocalDate.of(2022, 3, 8),
                LocalDate.of(2026, 2, 14),
                IntStream.rangeClosed(1, criteria)
                        .mapToObj(number -> """
                        {"number":"%1$d","name":"%1$d","indicators":[{"number":"%1$d","name":"a","valueType":"BOOLEAN"}]}""".formatted(number))
                        .collect(Collectors.joining(",", "[", "]")));
    }

    String set(String kind, String tier, int criteria, LocalDate from, LocalDate to) {
        return set(
                kind,
                tier,
                from,
                to,
                IntStream.rangeClosed(1, criteria)
                        .mapToObj("{\"number\":\"%d\"}"::formatted)
                        .collect(Collectors.joining(",", "[", "]")));
    }

    private String set(String kind, String tier, LocalDate from, LocalDate to, String numbers) {
        var code = kind + "-" + tier + "-" + UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            var id = UUID.randomUUID();
            session.createNativeMutationQuery("""
                            insert into criteria_set (id, code, name, unit_kind, tier, legal_basis, valid_from, valid_to, revision)
                            values (:id, :code, :code, :kind, :tier, 'QĐ 318', :from, :to, 0)""")
                    .setParameter("id", id)
                    .setParameter("code", code)
                    .setParameter("kind", kind)
                    .setParameter("tier", tier)
                    .setParameter("from", from)
                    .setParameter("to", to)
                    .executeUpdate();
            session.createNativeMutationQuery("""
                            insert into set_version (id, criteria_set, number, state, valid_from, content, published_at, published_by, revision)
                            values (:id, :id2, 1, 'PUBLISHED', :from, cast(:criteria as jsonb), now(), 'x', 0)""")
                    .setParameter("id", UUID.randomUUID())
                    .setParameter("id2", id)
                    .setParameter("from", from)
                    .setParameter("criteria", "{\"criteria\":" + numbers + "}")
                    .executeUpdate();
        });
        return code;
    }

    static RequestSpecification as(String account, String... roles) {
        return given().header("Authorization", TestCallers.as(account, roles)).contentType("application/json");
    }
}
