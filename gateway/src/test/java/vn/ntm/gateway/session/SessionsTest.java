package vn.ntm.gateway.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.testkit.MovableClock;

/** Two replicas on one real database, and an identity provider that does as it is told. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class SessionsTest {

    private static final Duration TOKENS_LIVE = Duration.ofMinutes(15);
    private static final SessionConfig CONFIG = new SessionConfig() {

        @Override
        public String key() {
            return "a key that only this test knows and uses";
        }

        @Override
        public Duration idle() {
            return Duration.ofHours(1);
        }

        @Override
        public Duration whole() {
            return Duration.ofHours(10);
        }
    };

    private final AgroalDataSource database;
    private final MovableClock clock = new MovableClock();
    private final AtomicInteger renewals = new AtomicInteger();
    private final AtomicInteger status = new AtomicInteger(200);

    @SuppressWarnings("NullAway.Init")
    private HttpServer realm;

    @SuppressWarnings("NullAway.Init")
    private Sessions one;

    @SuppressWarnings("NullAway.Init")
    private Sessions other;

    SessionsTest(AgroalDataSource database) {
        this.database = database;
    }

    @BeforeEach
    void the_realm_answers() throws IOException {
        realm = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        one = replica();
        other = replica();
        realm.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        realm.createContext(
                "/.well-known/openid-configuration", exchange -> answer(exchange, 200, """
                {"token_endpoint": "%1$s/token", "end_session_endpoint": "%1$s/sign-out"}""".formatted(address())));
        realm.createContext("/token", this::renew);
        realm.start();
    }

    @AfterEach
    void the_realm_ends() {
        realm.stop(0);
    }

    @Test
    void a_session_that_began_at_one_replica_goes_on_at_the_other() throws Exception {
        var id = one.begin(tokens());

        assertThat(other.use(id)).map(Session::tokens).contains(tokens());
    }

    @Test
    void an_unknown_number_is_no_session() throws Exception {
        one.begin(tokens());

        assertThat(one.use(SessionId.random())).isEmpty();
    }

    @Test
    void what_ended_at_one_has_ended_at_the_other() throws Exception {
        var id = one.begin(tokens());

        assertThat(other.end(id)).map(Session::id).contains(id);

        assertThat(one.use(id)).isEmpty();
    }

    @Test
    void it_ends_when_nobody_has_used_it_for_an_hour() throws Exception {
        var id = one.begin(tokens());
        later(Duration.ofMinutes(59));
        assertThat(one.use(id)).isPresent();
        later(Duration.ofMinutes(59));
        assertThat(one.use(id)).as("used in between").isPresent();
        later(Duration.ofMinutes(61));

        assertThat(one.use(id)).isEmpty();
    }

    @Test
    void to_look_at_it_is_not_to_use_it() throws Exception {
        var id = one.begin(tokens());
        later(Duration.ofMinutes(40));
        assertThat(one.find(id)).isPresent();
        later(Duration.ofMinutes(40));

        assertThat(one.find(id)).isEmpty();
    }

    @Test
    void however_much_it_is_used_it_ends_after_ten_hours() throws Exception {
        var id = one.begin(tokens());
        for (int halfHour = 0; halfHour < 19; halfHour++) {
            later(Duration.ofMinutes(30));
            assertThat(one.use(id)).isPresent();
        }
        later(Duration.ofMinutes(31));

        assertThat(one.use(id)).isEmpty();
    }

    @Test
    void tokens_are_renewed_before_they_end() throws Exception {
        var id = one.begin(tokens());
        later(TOKENS_LIVE.minusSeconds(31));
        assertThat(one.use(id)).isPresent();
        assertThat(renewals).hasValue(0);
        later(Duration.ofSeconds(2));

        var renewed = one.use(id).orElseThrow();

        assertThat(renewals).hasValue(1);
        assertThat(renewed.tokens().accessUntil()).isEqualTo(clock.instant().plus(TOKENS_LIVE));
        assertThat(renewed.tokens().refresh()).isEqualTo("refresh 1");
        assertThat(other.use(id)).map(Session::tokens).contains(renewed.tokens());
    }

    @Test
    void once_however_many_ask_at_the_same_instant() throws Exception {
        var id = one.begin(tokens());
        later(TOKENS_LIVE);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asking = IntStream.range(0, 20)
                    .mapToObj(_ -> (Callable<Optional<Session>>) () -> one.use(id))
                    .toList();
            for (var answer : threads.invokeAll(asking)) {
                assertThat(answer.get()).isPresent();
            }
        }

        assertThat(renewals).hasValue(1);
    }

    @Test
    void it_ends_when_the_identity_provider_has_ended_it() throws Exception {
        var id = one.begin(tokens());
        later(TOKENS_LIVE);
        status.set(400);

        assertThat(one.use(id)).isEmpty();

        status.set(200);
        assertThat(other.use(id)).isEmpty();
    }

    @Test
    void while_the_identity_provider_is_away_it_goes_on_as_long_as_the_token_is_good() throws Exception {
        var id = one.begin(tokens());
        status.set(503);
        later(TOKENS_LIVE.minusSeconds(5));
        assertThat(one.use(id))
                .map(Session::tokens)
                .contains(tokens(clock.instant().plusSeconds(5), "refresh 0"));
        later(Duration.ofSeconds(6));

        assertThatThrownBy(() -> one.use(id)).isInstanceOf(IdentityProvider.Away.class);

        status.set(200);
        assertThat(one.use(id)).as("and on again when it is back").isPresent();
    }

    @Test
    void whoever_reads_the_table_finds_neither_cookie_nor_token() throws Exception {
        var id = one.begin(tokens());

        assertThat(rows("encode(id, 'escape') || encode(tokens, 'escape')"))
                .contains("\n")
                .doesNotContain(id.secret(), tokens().access(), "refresh 0", "eyJ");
    }

    @Test
    void what_has_ended_is_forgotten() throws Exception {
        var old = one.begin(tokens());
        later(Duration.ofMinutes(61));
        var young = one.begin(tokens());

        one.forgetOld();

        assertThat(rows("encode(id, 'hex')"))
                .contains(java.util.HexFormat.of().formatHex(young.kept()))
                .doesNotContain(java.util.HexFormat.of().formatHex(old.kept()));
    }

    private Sessions replica() {
        return new Sessions(
                new KeptSessions(database, CONFIG, clock),
                new IdentityProvider(URI.create(address()), "ntm-gateway", "secret"),
                clock);
    }

    private String address() {
        return "http://localhost:" + realm.getAddress().getPort();
    }

    private void later(Duration time) {
        clock.is(clock.instant().plus(time).toString());
    }

    private Tokens tokens() {
        return tokens(Instant.parse("2024-06-17T01:00:00Z").plus(TOKENS_LIVE), "refresh 0");
    }

    private static Tokens tokens(Instant until, String refresh) {
        var claims = "{\"exp\":%d}".formatted(until.getEpochSecond());
        var access = "eyJhbGciOiJub25lIn0."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(UTF_8)) + ".";
        return new Tokens(access, refresh, "id token");
    }

    private void renew(HttpExchange exchange) throws IOException {
        var form = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        assertThat(form).startsWith("grant_type=refresh_token&refresh_token=refresh+");
        if (status.get() != 200) {
            answer(exchange, status.get(), "{}");
            return;
        }
        var renewed = tokens(clock.instant().plus(TOKENS_LIVE), "refresh " + renewals.incrementAndGet());
        answer(exchange, 200, """
                {"access_token": "%s", "refresh_token": "%s", "id_token": "%s"}""".formatted(renewed.access(), renewed.refresh(), renewed.id()));
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        var body = json.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private String rows(String columns) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select string_agg(%s, E'\\n') || E'\\n' from session".formatted(columns))) {
            row.next();
            return row.getString(1);
        }
    }
}
