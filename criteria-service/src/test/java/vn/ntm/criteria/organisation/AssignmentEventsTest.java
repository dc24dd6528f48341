package vn.ntm.criteria.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.hibernate.Session;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.criteria.Broker;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class AssignmentEventsTest {

    private final String code = "tinh-" + UUID.randomUUID();

    @Inject
    Broker broker;

    @Inject
    Session session;

    @Test
    void told_twice_there_is_one_organisation_with_the_last_name() {
        var first = UUID.randomUUID();

        organisation(first, "Tỉnh cũ");
        organisation(UUID.randomUUID(), "Tỉnh mới");
        organisation(first, "Tỉnh cũ");
        account();

        await().untilAsserted(() -> assertThat(column("select organisation from account where name = :code"))
                .containsExactly(code));
        assertThat(column("select name from organisation where code = :code")).containsExactly("Tỉnh mới");
    }

    @Test
    void a_group_is_kept_as_it_is_defined_last() {
        group("UBND các huyện", "\"district\"");
        group("UBND cấp huyện", "\"district\",\"town\"");

        await().untilAsserted(() -> assertThat(
                        column("select name || array_to_string(kinds, ',') from organisation_group where code = :code"))
                .containsExactly("UBND cấp huyệndistrict,town"));
    }

    @Test
    void what_does_not_concern_criteria_is_passed_over() {
        broker.tell(UUID.randomUUID(), "TaskCompleted", """
                {"task":"%s","organisation":"%s","onTime":true}""".formatted(UUID.randomUUID(), code));
        broker.tell(UUID.randomUUID(), "SomethingOfALaterVersion", "{}");
        account();

        await().untilAsserted(() -> assertThat(column("select organisation from account where name = :code"))
                .containsExactly(code));
    }

    private void organisation(UUID event, String name) {
        broker.tell(event, "OrganisationRegistered", """
                {"organisation":"%s","code":"%s","name":"%s","kind":"province","parent":null}""".formatted(UUID.randomUUID(), code, name));
    }

    private void group(String name, String kinds) {
        broker.tell(UUID.randomUUID(), "GroupDefined", """
                {"group":"%s","code":"%s","name":"%s","members":[],"kinds":[%s],"under":null}""".formatted(UUID.randomUUID(), code, name, kinds));
    }

    private void account() {
        broker.tell(UUID.randomUUID(), "AccountBound", """
                {"account":"%s","name":"%s","organisation":"%s"}""".formatted(UUID.randomUUID(), code, code));
    }

    private List<String> column(String query) {
        return QuarkusTransaction.requiringNew().call(() -> session.createNativeQuery(query, String.class)
                .setParameter("code", code)
                .getResultList());
    }
}
