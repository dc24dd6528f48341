package vn.ntm.criteria.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.hibernate.Session;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.criteria.Broker;
import vn.ntm.testkit.SpoiltCopies;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class RebuildCopyTest {

    @Inject
    Broker broker;

    @Inject
    SpoiltCopies spoilt;

    @Inject
    Session session;

    private final String code = "tinh-" + UUID.randomUUID();

    @Test
    void whatever_was_lost_or_altered_is_as_its_owner_told_it_and_nothing_else_happens() throws SQLException {
        broker.tell(UUID.randomUUID(), "OrganisationRegistered", """
                {"organisation":"%s","code":"%s","name":"Xã","kind":"commune","parent":null}""".formatted(UUID.randomUUID(), code));
        broker.tell(UUID.randomUUID(), "GroupDefined", """
                {"group":"%s","code":"%s.xa","name":"Các xã","members":[],"kinds":["commune"],"under":"%s"}""".formatted(UUID.randomUUID(), code, code));
        broker.tell(UUID.randomUUID(), "OrganisationAbolished", """
                {"change":"%s","organisation":"%s","effectiveOn":"2025-07-01","decision":"1670/NQ-UBTVQH15","handOvers":[]}""".formatted(UUID.randomUUID(), code));
        broker.tell(UUID.randomUUID(), "AccountBound", """
                {"account":"%s","name":"%s","organisation":"%s"}""".formatted(UUID.randomUUID(), code, code));
        await().untilAsserted(() -> assertThat(accounts()).isEqualTo(1));

        spoilt.areAsTheyWereOnceRebuilt("/criteria-copies");
    }

    private long accounts() {
        return QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeQuery("select count(*) from account where name = :name", Long.class)
                        .setParameter("name", code)
                        .getSingleResult());
    }
}
