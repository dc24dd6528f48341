package vn.ntm.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import io.restassured.RestAssured;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import vn.ntm.local.dead.DeadLetters;
import vn.ntm.local.dead.LaterEvent;
import vn.ntm.local.dead.Letter;
import vn.ntm.local.layout.Part;

/**
 * What cannot be told holds up its own key only. What a listener could not hear holds up nothing else, and takes effect once when it is told again. A copy that was spoilt is
 * made anew from what was told, while it is read and goes on.
 */
@ExtendWith(June.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class HeardAgainTest {

    private static final String REGIME = "ha-tinh.nl5-2024.thang";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final String ORGANISATIONS =
            "select concat_ws(' | ', code, id, name, kind, parent) from organisation order by 1";
    private static final String ACCOUNTS = "select concat_ws(' | ', name, organisation) from account order by 1";
    private static final String OBLIGATIONS = "select cast(o as text) from known_obligation o order by 1";

    /** What would be there twice if more than the copy were made anew. */
    private static final String EFFECTS = """
            select concat_ws(' | ', (select count(*) from obligation), (select count(*) from notice),
                (select count(*) from milestone), (select last_value from outbox_position))""";

    static Province province;
    static DeadLetters dead;

    @BeforeAll
    static void june_is_open() {
        province = June.province();
        dead = new DeadLetters(Map.of("bootstrap.servers", province.stack().kafkaBootstrap()));
    }

    @Test
    void a_return_that_could_not_be_heard_is_set_aside_and_counted_once_when_replayed() throws SQLException {
        var receiver = province.body("so-03");
        var returned = sent("so-01", 10);
        var accepted = sent("so-02", 11);
        change(Part.ASSIGNMENT, """
                alter table known_obligation add constraint no_returns check (id <> '%s' or returns = 0)""".formatted(returned.obligation()));

        receiver.giveBack(returned.report());
        receiver.accept(accepted.report());

        await().atMost(PATIENCE)
                .until(() -> number("select accepted_version from known_obligation", accepted.obligation()) == 1);
        var letter = letter("ReportReturned");
        assertThat(letter.position().topic()).isEqualTo("ntm.assignment-dead");
        assertThat(letter.origin().orElseThrow().topic()).isEqualTo("ntm.reporting");
        assertThat(letter.subject()).contains(returned.obligation());
        assertThat(letter.reason() + letter.cause()).contains("no_returns");
        assertThat(dead.later(List.of(letter)).get(letter)).isEmpty();
        assertThat(number("select returns from known_obligation", returned.obligation()))
                .isZero();

        change(Part.ASSIGNMENT, "alter table known_obligation drop constraint no_returns");
        dead.replay(letter);
        dead.replay(letter); // whoever is not sure repeats it
        receiver.accept(sent("so-04", 12).report());

        await().atMost(PATIENCE)
                .until(() -> number("select returns from known_obligation", returned.obligation()) == 1);
        assertThat(open("ReportReturned")).isEmpty();
        await().atMost(PATIENCE)
                .until(() -> number("select accepted_version from known_obligation", obligation("so-04")) == 1);
        assertThat(number("select returns from known_obligation", returned.obligation()))
                .isEqualTo(1);
    }

    @Test
    void what_a_later_event_of_its_key_has_overtaken_is_named_before_it_is_replayed() throws SQLException {
        change(Part.CRITERIA, "alter table organisation add constraint no_first_name check (name <> 'Sở A')");
        var admin = province.account("admin");
        admin.put("/organisations/ha-tinh.so-98", """
                {"name":"Sở A","kind":"department","parent":"ha-tinh.ubnd-tinh"}""");
        await().atMost(PATIENCE).until(() -> open("OrganisationRegistered").size() == 1);
        admin.change("/organisations/ha-tinh.so-98", """
                {"name":"Sở B","kind":"department","parent":"ha-tinh.ubnd-tinh"}""");
        await().atMost(PATIENCE)
                .until(() -> count(Part.CRITERIA, "select count(*) from organisation where name = 'Sở B'") == 1);
        change(Part.CRITERIA, "alter table organisation drop constraint no_first_name");

        var letter = letter("OrganisationRegistered");

        assertThat(dead.later(List.of(letter)).get(letter))
                .extracting(LaterEvent::type)
                .containsExactly("OrganisationRegistered");
        dead.drop(letter, "Sở đã đổi tên.");
        assertThat(open("OrganisationRegistered")).isEmpty();
    }

    @Test
    void what_cannot_be_read_at_all_comes_back_with_its_reason_until_it_is_dropped()
            throws ExecutionException, InterruptedException {
        tell("ntm.assignment", "AccountBound", "{\"name\":");

        await().atMost(PATIENCE).until(() -> open("AccountBound").size() == 2); // two services listen
        var letters = open("AccountBound");
        assertThat(letters).extracting(Letter::reason).allMatch(why -> why.startsWith("Cannot read a AccountBound"));
        dead.replay(letters.getFirst());
        await().atMost(PATIENCE).until(() -> open("AccountBound").size() == 3);

        open("AccountBound").forEach(letter -> dead.drop(letter, "Nội dung hỏng."));

        assertThat(open("AccountBound")).isEmpty();
        assertThatThrownBy(() -> new DeadLetters(Map.of("bootstrap.servers", "127.0.0.1:1")).open())
                .hasMessageContaining("127.0.0.1:1 does not answer");
    }

    @Test
    void spoilt_copies_are_made_anew_from_kafka_while_they_are_read_and_events_arrive() throws Exception {
        var admin = province.account("admin");
        var body = province.body("so-05");
        everythingIsHeard();
        var obligations = rows(Part.ASSIGNMENT, OBLIGATIONS);
        change(Part.REPORTING, "delete from account where name = 'ha-tinh.so-06'");
        change(Part.REPORTING, "update organisation set parent = null where code = 'ha-tinh.so-07'");
        change(Part.CRITERIA, """
                insert into organisation values ('ha-tinh.ma', gen_random_uuid(), 'Không có thật', 'department', null)""");
        change(Part.ASSIGNMENT, "delete from known_obligation where reporter = 'ha-tinh.so-05'");
        change(Part.ASSIGNMENT, "update known_obligation set returns = returns + 7, missed = true");
        var done = rows(Part.REPORTING, EFFECTS);
        var refused = new AtomicInteger();
        var rebuilt = new AtomicBoolean();
        var arriving = CompletableFuture.runAsync(() -> {
            for (int number = 0; number < 20 || !rebuilt.get(); number++) {
                admin.put("/accounts/ha-tinh.so-05." + number, """
                        {"organisation":"ha-tinh.so-05","roles":["reporter"]}""");
            }
        });
        var reading = CompletableFuture.runAsync(() -> {
            while (!rebuilt.get()) {
                if (body.status("/obligations") != 200) {
                    refused.incrementAndGet();
                }
            }
        });

        try {
            for (var copy :
                    List.of("/reporting-copies/register", "/criteria-copies/register", "/assignment-copies/reports")) {
                var answer = admin.post(copy + "/rebuild");
                System.out.println("[rebuild] " + answer.asString());
                assertThat(answer.statusCode()).isEqualTo(200);
            }
        } finally {
            rebuilt.set(true);
        }
        arriving.get(60, SECONDS);
        reading.get(60, SECONDS);

        assertThat(refused).hasValue(0);
        everythingIsHeard();
        for (var copy : List.of(Part.REPORTING, Part.CRITERIA)) {
            assertThat(rows(copy, ORGANISATIONS)).isEqualTo(rows(Part.ASSIGNMENT, ORGANISATIONS));
            assertThat(rows(copy, ACCOUNTS)).isEqualTo(rows(Part.ASSIGNMENT, ACCOUNTS));
        }
        assertThat(rows(Part.ASSIGNMENT, OBLIGATIONS)).isEqualTo(obligations);
        assertThat(rows(Part.REPORTING, EFFECTS)).isEqualTo(done);
        assertThat(open("OrganisationRegistered")).isEmpty();
    }

    @Test
    void an_event_that_cannot_be_sent_holds_up_what_was_told_after_it_of_its_key_and_of_no_other() throws SQLException {
        var stuck = UUID.randomUUID();
        var other = UUID.randomUUID();
        var tooLarge = "repeat('x', 2000000)";
        change(Part.CRITERIA, """
                insert into outbox (position, event_id, type, subject, payload, written_at)
                select nextval('outbox_position'), gen_random_uuid(), 'Probe', subject, payload, now()
                from (values (1, '%1$s'::uuid, %3$s), (2, '%1$s', 'second'), (3, '%2$s', 'other')) p (turn, subject, payload)
                order by turn""".formatted(stuck, other, tooLarge));

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(probes(other)).containsExactly("other"));
        assertThat(probes(stuck)).isEmpty();
        assertThat(rows(Part.CRITERIA, "select subject from outbox where type = 'Probe'"))
                .containsExactly(stuck.toString(), stuck.toString());

        change(Part.CRITERIA, "delete from outbox where length(payload) > 1000000");

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(probes(stuck)).containsExactly("second"));
    }

    private static List<String> probes(UUID subject) {
        return Told.on(province.stack().kafkaBootstrap(), "ntm.criteria").events().stream()
                .filter(event -> event.key().equals(subject.toString()))
                .map(Told.Event::payload)
                .toList();
    }

    @Test
    void a_service_says_how_far_it_is_behind_what_was_told() {
        await().atMost(PATIENCE).untilAsserted(() -> {
            for (var service : List.of(Part.ASSIGNMENT, Part.REPORTING, Part.CRITERIA)) {
                assertThat(RestAssured.get(province.stack().managementUrl(service) + "/q/metrics")
                                .asString())
                        .as(service.label())
                        .contains("kafka_consumer_fetch_manager_records_lag_max{")
                        .contains("ntm_outbox_oldest_age_seconds");
            }
        });
    }

    /** Each group stands at the end of what it listens to, and nothing waits to be told. */
    private static void everythingIsHeard() {
        await().atMost(PATIENCE).untilAsserted(() -> {
            for (var service : List.of(Part.ASSIGNMENT, Part.REPORTING, Part.CRITERIA)) {
                assertThat(count(service, "select count(*) from outbox")).isZero();
                assertThat(behind(service.label())).as(service.label()).isZero();
            }
        });
    }

    private static long behind(String group) throws ExecutionException, InterruptedException {
        var settings =
                Map.<String, Object>of("bootstrap.servers", province.stack().kafkaBootstrap());
        try (var kafka = Admin.create(settings)) {
            var heard = kafka.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get();
            var told = kafka.listOffsets(
                            heard.keySet().stream().collect(Collectors.toMap(one -> one, _ -> OffsetSpec.latest())))
                    .all()
                    .get();
            return heard.entrySet().stream()
                    .mapToLong(one ->
                            Objects.requireNonNull(told.get(one.getKey())).offset()
                                    - one.getValue().offset())
                    .sum();
        }
    }

    private record Sent(String obligation, String report) {}

    private static Sent sent(String body, int done) {
        var obligation = obligation(body);
        return new Sent(obligation, province.body(body).send(obligation, done).getString("report"));
    }

    private static String obligation(String body) {
        return province.body(body).obligation(REGIME, "2024-M06");
    }

    private static Letter letter(String type) {
        return await().atMost(PATIENCE)
                .until(() -> open(type), letters -> letters.size() == 1)
                .getFirst();
    }

    private static List<Letter> open(String type) {
        return dead.open().stream()
                .filter(letter -> letter.type().orElse("").equals(type))
                .toList();
    }

    private static void tell(String topic, String type, String payload)
            throws ExecutionException, InterruptedException {
        var settings =
                Map.<String, Object>of("bootstrap.servers", province.stack().kafkaBootstrap());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            var subject = UUID.randomUUID().toString();
            var message = new ProducerRecord<>(topic, subject, payload);
            Map.of(
                            "ce_specversion",
                            "1.0",
                            "ce_id",
                            UUID.randomUUID().toString(),
                            "ce_source",
                            "/assignment-service",
                            "ce_type",
                            type,
                            "ce_subject",
                            subject,
                            "content-type",
                            "application/json")
                    .forEach((name, value) -> message.headers().add(name, value.getBytes(UTF_8)));
            producer.send(message).get();
        }
    }

    private static long number(String query, String obligation) throws SQLException {
        return count(Part.ASSIGNMENT, query + " where id = '" + UUID.fromString(obligation) + "'");
    }

    private static long count(Part service, String sql) throws SQLException {
        return Long.parseLong(Objects.requireNonNullElse(rows(service, sql).getFirst(), "0"));
    }

    private static List<String> rows(Part service, String sql) throws SQLException {
        var database = province.stack().database(service);
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (row.next()) {
                rows.add(row.getString(1));
            }
            return rows;
        }
    }

    private static void change(Part service, String sql) throws SQLException {
        var database = province.stack().database(service);
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
