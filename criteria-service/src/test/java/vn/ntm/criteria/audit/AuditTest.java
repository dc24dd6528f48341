package vn.ntm.criteria.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.time.Period;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.ntm.platform.audit.Chain;
import vn.ntm.platform.audit.Forget;
import vn.ntm.platform.audit.Verification;
import vn.ntm.platform.audit.Verification.BrokenLink;
import vn.ntm.platform.audit.Verification.Tampering;
import vn.ntm.platform.audit.Verify;
import vn.ntm.testkit.TestCallers;
import vn.ntm.testkit.Token;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class AuditTest {

    private static final String SETS = "/api/v1/criteria-sets";

    @Inject
    Session session;

    @Inject
    Chain chain;

    @Inject
    Verify verify;

    @Inject
    Forget forget;

    private String code = "";

    @BeforeEach
    void five_rows_are_in_the_chain_and_more() {
        code = "xa-" + UUID.randomUUID();
        create(code);
        for (int change = 0; change < 4; change++) {
            rename(code, "Bộ tiêu chí lần " + change, change);
        }
        chain.grow();
    }

    @Test
    void a_change_says_who_for_whom_from_where_on_which_request_and_what_was_before_and_after() {
        rename(code, "Bộ tiêu chí mới", 4);

        about(code)
                .body("items[0].actor", equalTo("vpdp-trung-uong"))
                .body("items[0].organisation", equalTo("viet-nam"))
                .body("items[0].address", equalTo("192.0.2.7"))
                .body("items[0].request", equalTo("yeu-cau-4"))
                .body("items[0].operation", equalTo("PUT " + SETS + "/" + code))
                .body("items[0].resource", equalTo("criteria_set"))
                .body("items[0].at", equalTo("2024-06-17T08:00:00+07:00"))
                .body("items[0].before.name", equalTo("Bộ tiêu chí lần 3"))
                .body("items[0].after.name", equalTo("Bộ tiêu chí mới"))
                .body("items[0].before.tier", nullValue())
                .body("items[5].before", nullValue())
                .body("items[5].after.tier", equalTo("ntm"));
    }

    @Test
    void the_account_of_a_token_is_kept_with_its_id() {
        as(Token.of("vpdp-trung-uong", "criteria-manager"))
                .header("If-Match", "\"4\"")
                .body(set(code, "Bộ tiêu chí mới"))
                .put(SETS + "/{code}", code)
                .then()
                .statusCode(200);

        about(code).body("items[0].subject", equalTo("vpdp-trung-uong"));
    }

    @Test
    void what_was_refused_or_rolled_back_leaves_no_row() {
        as(TestCallers.as("vpdp-trung-uong", "criteria-manager"))
                .header("If-Match", "\"0\"")
                .body(set(code, "Bộ tiêu chí mới"))
                .put(SETS + "/{code}", code)
                .then()
                .statusCode(412);

        about(code).body("items.size()", equalTo(5));
    }

    @Test
    void a_list_is_read_in_pages_newest_first() {
        var first = page("limit=2&about=" + id(code));
        var second = page("limit=3&about=" + id(code) + "&cursor=" + first.path("nextCursor"));

        first.then().body("items.after.name", contains("Bộ tiêu chí lần 3", "Bộ tiêu chí lần 2"));
        second.then().body("items.size()", equalTo(3)).body("nextCursor", nullValue());
    }

    @Test
    void what_another_branch_did_is_not_shown() {
        as(TestCallers.as("lai-chau.vpdp", "viewer"))
                .get("/api/v1/criteria-audit?about=" + id(code))
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void every_row_comes_into_the_chain_and_the_chain_holds() {
        about(code).body("items.number", everyItem(notNullValue()));

        as(TestCallers.as("vpdp-trung-uong", "viewer"))
                .get("/api/v1/criteria-audit/verify")
                .then()
                .statusCode(200)
                .body("intact", equalTo(true))
                .body("findings", empty())
                .body("waiting", equalTo(0));
    }

    @Test
    void a_row_that_somebody_noted_must_still_be_there_with_the_same_hash() {
        var noted = verify.verify(null, null);
        rename(code, "Bộ tiêu chí mới", 4);
        chain.grow();

        assertThat(verify.verify(noted.number(), noted.hash()).intact()).isTrue();
        assertThat(verify.verify(noted.number(), "00").findings())
                .containsExactly(new BrokenLink(noted.number(), null, Tampering.NOT_AS_NOTED));
    }

    @Test
    void more_than_a_thousand_rows_written_at_once_leave_one_row_with_their_number_and_hash() {
        var whole = undone(() -> {
            execute("select set_config('ntm.caller', '{\"at\":\"2024-06-17T08:00:00+07:00\",\"account\":\"a\","
                    + "\"request\":\"many\",\"operation\":\"POST /\"}', true)");
            execute("insert into place (organisation, specially_difficult) select 'xa-' || n, n % 2 = 0"
                    + " from generate_series(1, 1001) n");
            execute("update place set region = 'TN' where organisation = 'xa-7'");
            execute("delete from place where organisation like 'xa-%'");
            return session.createNativeQuery(
                            "select concat_ws(' ', about, before, after) from audit where request = 'many' order by id",
                            String.class)
                    .getResultList();
        });

        assertThat(whole).hasSize(3);
        assertThat(whole.getFirst()).matches("\\* \\{\"rows\": 1001, \"sha256\": \"[0-9a-f]{64}\"}");
        assertThat(whole.get(1)).isEqualTo("xa-7 {\"region\": null} {\"region\": \"TN\"}");
        assertThat(whole.getLast()).matches("\\* \\{\"rows\": 1001, \"sha256\": \"[0-9a-f]{64}\"}");
    }

    @Test
    void a_thousand_rows_written_at_once_leave_a_thousand() {
        var rows = undone(() -> {
            execute("select set_config('ntm.caller', '{\"at\":\"2024-06-17T08:00:00+07:00\",\"account\":\"a\","
                    + "\"request\":\"many\",\"operation\":\"POST /\"}', true)");
            execute("insert into place (organisation, specially_difficult) select 'xa-' || n, n % 2 = 0"
                    + " from generate_series(1, 1000) n");
            return session.createNativeQuery(
                            "select cast(count(distinct about) as int) from audit where request = 'many'",
                            Integer.class)
                    .getSingleResult();
        });

        assertThat(rows).isEqualTo(1_000);
    }

    @Test
    void what_is_older_than_is_kept_is_forgotten_with_a_row_that_says_so_and_the_chain_holds() {
        var after = undone(() -> {
            var noted = verify.verify(null, null);
            forget.olderThan(Period.ofDays(-1));
            chain.grow();
            return List.of(noted, verify.verify(null, null));
        });

        assertThat(after.getLast().intact()).isTrue();
        assertThat(after.getLast().forgotten()).isEqualTo(after.getFirst().number());
        assertThat(after.getLast().chained()).isPositive();
    }

    @Test
    void what_is_not_that_old_stays() {
        var before = verify.verify(null, null);

        forget.olderThan(Period.ofYears(10));

        assertThat(verify.verify(null, null).forgotten()).isEqualTo(before.forgotten());
        assertThat(verify.verify(null, null).chained()).isGreaterThanOrEqualTo(before.chained());
    }

    @Test
    void nobody_changes_it_by_an_ordinary_statement() {
        Stream.of("update audit set account = 'x'", "delete from audit", "truncate audit")
                .forEach(statement -> assertThatThrownBy(() -> undone(() -> {
                            execute(statement);
                            return statement;
                        }))
                        .hasStackTraceContaining("the audit trail is never changed"));
    }

    static Stream<Arguments> tampering() {
        return Stream.of(
                tamper("alters what a row says", Tampering.ALTERED, 2, """
                        update audit set after = jsonb_set(after, '{name}', '"Khác"') where number = :n - 2"""),
                tamper(
                        "alters who did it",
                        Tampering.ALTERED,
                        2,
                        "update audit set account = 'x' where number = :n - 2"),
                tamper("alters when, by a microsecond", Tampering.ALTERED, 2, """
                        update audit set at = at + interval '1 microsecond' where number = :n - 2"""),
                tamper("alters the last row", Tampering.ALTERED, 0, "update audit set reason = 'x' where number = :n"),
                tamper("alters a row and its hash", Tampering.ALTERED, 1, """
                        update audit set account = 'x', hash = sha256('x') where number = :n - 2"""),
                tamper(
                        "deletes a row in the middle",
                        Tampering.REMOVED_BEFORE,
                        1,
                        "delete from audit where number = :n - 2"),
                tamper("deletes a row and closes the gap", Tampering.ALTERED, 2, """
                        with gone as (delete from audit where number = :n - 2 returning number)
                        update audit set number = number - 1 where number > :n - 2"""),
                tamper("deletes the first row", Tampering.REMOVED_BEFORE, null, """
                        delete from audit where number = 1"""),
                tamper("deletes the tail", Tampering.REMOVED_AT_THE_END, 1, "delete from audit where number > :n - 2"),
                tamper("deletes the tail and sets the end back", Tampering.ALTERED, 2, """
                        with gone as (delete from audit where number > :n - 2)
                        update audit_end set number = :n - 2"""),
                tamper("deletes the head and says it was forgotten", Tampering.FORGOTTEN_IN_SILENCE, 2, """
                        update audit_end set forgotten_to = number - 2,
                            forgotten = (select hash from audit where number = :n - 2);
                        delete from audit where number <= :n - 2"""),
                tamper("swaps two rows", Tampering.ALTERED, 3, """
                        update audit set number = case number when :n - 3 then :n - 2 else :n - 3 end
                        where number between :n - 3 and :n - 2"""),
                tamper("inserts a row at the end", Tampering.INSERTED_AT_THE_END, null, INSERT.formatted(":n + 1")),
                tamper(
                        "inserts a row in the place of a deleted one",
                        Tampering.ALTERED,
                        2,
                        """
                        delete from audit where number = :n - 2;""" + INSERT.formatted(":n - 2")),
                tamper(
                        "inserts a row in the middle and moves the others",
                        Tampering.ALTERED,
                        2,
                        """
                        update audit set number = -number - 1 where number >= :n - 2;
                        update audit set number = -number where number < 0;""" + INSERT.formatted(":n - 2")));
    }

    private static final String INSERT = """
            insert into audit (at, account, request, operation, what, about, concerns, number, hash)
            values (now(), 'x', 'x', 'x', 'x', 'x', '{}', %s, sha256('x'))""";

    private static Arguments tamper(String how, Tampering kind, @Nullable Integer before, String sql) {
        return Arguments.of(how, kind, before, sql);
    }

    @ParameterizedTest(name = "who {0}")
    @MethodSource
    void tampering(String how, Tampering kind, @Nullable Integer before, String sql) {
        var honest = verify.verify(null, null);

        var found = afterTampering(sql, honest.number());

        assertThat(honest.intact()).isTrue();
        assertThat(found.intact()).isFalse();
        assertThat(found.findings()).anySatisfy(finding -> {
            assertThat(finding.kind()).isEqualTo(kind);
            if (before != null) {
                assertThat(finding.number()).isEqualTo(honest.number() - before);
            }
        });
    }

    /** As superuser with all triggers off, and undone afterwards. */
    private Verification afterTampering(String statements, long last) {
        return undone(() -> {
            execute("set local session_replication_role = replica");
            // Numbers are swapped row by row, which only a deferred constraint allows.
            execute("alter table audit drop constraint one_audit_row_per_number");
            List.of(statements.replace(":n", Long.toString(last)).split(";")).forEach(this::execute);
            return verify.verify(null, null);
        });
    }

    private static <T> T undone(Callable<T> work) {
        QuarkusTransaction.begin();
        try {
            return work.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private void execute(String statement) {
        session.doWork(connection -> {
            try (var plain = connection.createStatement()) {
                plain.execute(statement);
            }
        });
    }

    private static void create(String code) {
        as(TestCallers.as("vpdp-trung-uong", "criteria-manager"))
                .body(set(code, "Bộ tiêu chí"))
                .post(SETS)
                .then()
                .statusCode(201);
    }

    private static void rename(String code, String name, int revision) {
        as(TestCallers.as("vpdp-trung-uong", "criteria-manager"))
                .header("If-Match", "\"" + revision + "\"")
                .header("X-Forwarded-For", "192.0.2.7")
                .header("X-Request-Id", "yeu-cau-" + revision)
                .body(set(code, name))
                .put(SETS + "/{code}", code)
                .then()
                .statusCode(200);
    }

    private static Response page(String query) {
        return as(TestCallers.as("vpdp-trung-uong", "viewer")).get("/api/v1/criteria-audit?" + query);
    }

    private ValidatableResponse about(String code) {
        return as(TestCallers.as("vpdp-trung-uong", "viewer"))
                .get("/api/v1/criteria-audit?resource=criteria_set&about=" + id(code))
                .then()
                .statusCode(200);
    }

    private String id(String code) {
        return QuarkusTransaction.requiringNew().call(() -> session.createNativeQuery(
                        "select cast(id as text) from criteria_set where code = :code", String.class)
                .setParameter("code", code)
                .getSingleResult());
    }

    private static RequestSpecification as(String authorization) {
        return given().header("Authorization", authorization).contentType("application/json");
    }

    private static String set(String code, String name) {
        return """
                {"code":"%s","name":"%s","unitKind":"xa","tier":"ntm","legalBasis":"Quyết định số 318/QĐ-TTg",
                 "validFrom":"2022-03-08","validTo":"2026-02-14"}""".formatted(code, name);
    }
}
