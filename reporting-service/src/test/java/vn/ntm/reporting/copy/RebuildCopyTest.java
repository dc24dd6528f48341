package vn.ntm.reporting.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static vn.ntm.reporting.Province.as;

import java.sql.SQLException;
import java.time.Duration;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.platform.inbox.Inbox;
import vn.ntm.reporting.Province;
import vn.ntm.testkit.OwnDatabase;
import vn.ntm.testkit.SpoiltCopies;

@QuarkusTest
@TestProfile(OwnDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class RebuildCopyTest {

    private static final String ORGANISATIONS = "tables.find { it.table == 'organisation' }.";

    @Inject
    Province province;

    @Inject
    SpoiltCopies spoilt;

    @Inject
    AgroalDataSource database;

    @Inject
    Inbox inbox;

    @Test
    void whatever_was_lost_or_altered_is_as_its_owner_told_it_and_nothing_else_happens() throws SQLException {
        var place = founded();
        province.regime(place, "MONTHLY", "[6]", "2024-06-03T00:00:00Z", "so-1");

        spoilt.areAsTheyWereOnceRebuilt("/reporting-copies");
    }

    @Test
    void it_says_how_many_rows_were_missing_altered_or_never_told() throws SQLException {
        var place = founded();
        rebuilt(); // so that what other tests have left is not counted
        run("delete from organisation where code = '%s.so-1'".formatted(place));
        run("update organisation set name = 'Tên khác', parent = null where code = '%s.so-2'".formatted(place));
        run("insert into organisation values ('%s.ma', gen_random_uuid(), 'Không có thật', 'department', null)"
                .formatted(place));

        rebuilt()
                .body(ORGANISATIONS + "missing", equalTo(1))
                .body(ORGANISATIONS + "altered", equalTo(1))
                .body(ORGANISATIONS + "superfluous", equalTo(1))
                .body("tables.find { it.table == 'account' }.altered", equalTo(0));
        rebuilt()
                .body(ORGANISATIONS + "missing", equalTo(0))
                .body(ORGANISATIONS + "altered", equalTo(0))
                .body(ORGANISATIONS + "superfluous", equalTo(0));
    }

    @Test
    void what_was_never_told_stays_while_other_rows_refer_to_it() throws SQLException {
        var place = founded();
        int before = rebuilt().extract().path(ORGANISATIONS + "kept");
        run("insert into organisation values ('%s.ma', gen_random_uuid(), 'Không có thật', 'department', null)"
                .formatted(place));
        run("""
                insert into notice_setting (organisation, addresses, head_addresses, rhythm, language, digest_at, revision,
                    set_by, set_at)
                values ('%s.ma', '{}', '{}', 'NONE', 'VI', '07:00', 0, 'ai-do', now())""".formatted(place));

        rebuilt().body(ORGANISATIONS + "kept", equalTo(before + 1));

        run("delete from notice_setting where organisation = '%s.ma'".formatted(place));
        rebuilt().body(ORGANISATIONS + "kept", equalTo(before)).body(ORGANISATIONS + "superfluous", equalTo(1));
    }

    @Test
    void what_is_told_meanwhile_is_heard_afterwards() {
        var place = founded();
        QuarkusTransaction.begin();
        inbox.hold();

        province.organisation(place + ".moi", "department", place + ".ubnd");
        await().during(Duration.ofSeconds(2)).until(() -> status(place + ".moi") != 200);
        QuarkusTransaction.commit();

        await().until(() -> status(place + ".moi") == 200);
    }

    @Test
    void a_copy_that_is_not_kept_here_is_not_found() {
        as("quan-tri", "admin")
                .post("/api/v1/reporting-copies/criteria/rebuild")
                .then()
                .statusCode(404)
                .body("code", equalTo("no-such-copy"));
    }

    @Test
    void an_administrator_with_a_body_above_does_not_let_the_whole_installation_wait() {
        as(founded() + ".nhan", "admin")
                .post("/api/v1/reporting-copies/register/rebuild")
                .then()
                .statusCode(403)
                .body("code", equalTo("for-the-installation"));
    }

    @Test
    void whoever_is_no_administrator_learns_who_may() {
        as("quan-tri", "reporter")
                .post("/api/v1/reporting-copies/register/rebuild")
                .then()
                .statusCode(403)
                .body("code", equalTo("role-missing"))
                .body("remedies[0].role", equalTo("admin"))
                .body("remedies[0].action", equalTo("Vai trò này làm được."));
    }

    /** All of it has been heard. */
    private String founded() {
        var place = province.founded();
        province.account(place + ".nguoi-2", place + ".so-1");
        return place;
    }

    private static ValidatableResponse rebuilt() {
        return as("quan-tri", "admin")
                .post("/api/v1/reporting-copies/register/rebuild")
                .then()
                .statusCode(200);
    }

    private static int status(String account) {
        return as(account, "reporter").get("/api/v1/obligations").statusCode();
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
    }
}
