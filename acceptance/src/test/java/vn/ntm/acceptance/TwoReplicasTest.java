package vn.ntm.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ntm.local.layout.Part;

/**
 * The second quarter of 2024 with 300 reporters, lived twice at once: by one reporting-service in peace, and by two replicas of
 * which one after the other is killed in the middle of its work.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TwoReplicasTest {

    private static final long SEED = 20_240_401;
    private static final String REGIME = "ha-tinh.nl5-2024.thang";
    private static final int REPORTERS = 300;
    private static final int REPORTERS_OF_THE_EXAMPLE = 29;
    private static final String CLERK = "ha-tinh.van-thu";

    private static final String NOTICES = """
            select concat_ws(' | ', n.organisation, n.kind, n.occasion, o.regime, o.period, o.reporter, n.written_at,
                case when n.kind <> 'SUBMITTED' then n.text_vi end)
            from notice n join obligation o on o.id = n.obligation order by 1""";

    private static final String STATES = """
            select concat_ws(' | ', o.regime, o.period, o.reporter, o.state, o.opens_at, o.deadline, o.escalated,
                coalesce(cast(o.first_submitted_at as text), '-'), o.held_since,
                (select string_agg(m.kind || ' ' || m.due_at || ' ' || coalesce(cast(m.done_at as text), '-'), ', '
                    order by m.kind) from milestone m where m.obligation = o.id))
            from obligation o order by 1""";

    @TempDir
    static Path folder = Path.of("");

    static Province province;
    static TwoReplicas two;

    @BeforeAll
    static void a_province_of_300_reporters() throws IOException {
        province = Province.started(folder, "2024-04-02T08:00:00+07:00");
        province.publishTheDispatch();
        province.stack().load(communes());
        province.stack().load(Files.writeString(folder.resolve("clerk.json"), """
                {"accounts":[{"name":"%s","organisation":"ha-tinh.ubnd-tinh","roles":["reporter","viewer"]}]}""".formatted(CLERK)));
        two = new TwoReplicas(province.stack().place(), SEED);
        await().atMost(Duration.ofSeconds(60)).until(() -> bodies(own()) == bodies(two.connection()));
    }

    @AfterAll
    static void everything_is_stopped() {
        two.close();
        province.close();
    }

    @Test
    void killed_and_restarted_at_random_two_replicas_leave_what_one_undisturbed_leaves() throws Exception {
        for (int month = 4; month <= 6; month++) {
            itIs(month, "15T00:00:00", true);
            // Reminders and escalations rest on weekends and from 29 April to 1 May.
            itIs(month, "20T09:00:00", month == 4);
            someSend(month, IntStream.range(1, 9));
            itIs(month, "21T08:00:00", month != 4);
            itIs(month, "23T08:00:00", month != 6);
            itIs(month, "24T23:59:59.999", false);
            someSend(month, IntStream.range(9, 13));
            itIs(month, "25T00:00:30", true);
            itIs(month, "26T10:00:00", false);
            someSend(month, IntStream.range(13, 17));
            itIs(month, "27T08:00:00", month == 6);
        }

        assertThat(two.killed()).isEqualTo(12);
        assertThat(rows(two.connection(), STATES))
                .hasSizeGreaterThanOrEqualTo(REPORTERS * 5)
                .isEqualTo(rows(own(), STATES));
        assertThat(rows(two.connection(), NOTICES))
                .hasSizeGreaterThan(REPORTERS * 5 * 3)
                .isEqualTo(rows(own(), NOTICES));
        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(told(TwoReplicas.TOPIC)).isEqualTo(told("ntm.reporting")));
    }

    private static void itIs(int month, String dayAndTime, boolean disturbed) throws InterruptedException {
        var text = "2024-%02d-%s+07:00".formatted(month, dayAndTime);
        var instant = OffsetDateTime.parse(text).toInstant();
        province.itIsSuddenly(text);
        if (disturbed) {
            two.oneIsKilledAtWork(instant);
        }
        province.itIs(text);
        two.awaitCaughtUp(instant);
    }

    /** The same bodies send the same to both. */
    private static void someSend(int month, IntStream communes) {
        var clerks = Stream.of(province.stack().url(Part.REPORTING), two.url())
                .map(url -> new Body(url, CLERK, province.stack()::token))
                .toList();
        communes.mapToObj(TwoReplicasTest::commune)
                .forEach(body -> clerks.forEach(clerk -> send(clerk, body, "2024-M%02d".formatted(month))));
    }

    private static void send(Body clerk, String body, String period) {
        var obligation = clerk.get("/obligations?organisation=%s&regime=%s&period=%s".formatted(body, REGIME, period))
                .getString("items[0].id");
        clerk.send(obligation, 7);
    }

    /** Each event once, however often it travelled, less what two installations number on their own. */
    private static List<String> told(String topic) {
        return Told.on(province.stack().kafkaBootstrap(), topic).events().stream()
                .collect(Collectors.toMap(Told.Event::id, TwoReplicasTest::meaning, (one, _) -> one))
                .values()
                .stream()
                .sorted()
                .toList();
    }

    private static String meaning(Told.Event event) {
        return event.type() + event.payload().replaceAll("\"(obligation|report|receipt|calendar)\":\"[^\"]*\",?", "");
    }

    private static List<String> rows(Connection connection, String sql) throws SQLException {
        try (connection;
                var select = connection.prepareStatement(sql);
                var row = select.executeQuery()) {
            var rows = new ArrayList<String>();
            while (row.next()) {
                rows.add(row.getString(1));
            }
            return rows;
        }
    }

    private static int bodies(Connection connection) throws SQLException {
        return Integer.parseInt(rows(
                        connection,
                        "select (select count(*) from organisation) * 1000 + (select count(*) from regime)"
                                + " + 100 * (select count(*) from account)")
                .getFirst());
    }

    private static Connection own() throws SQLException {
        var database = province.stack().database(Part.REPORTING);
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }

    private static Path communes() throws IOException {
        var more = IntStream.rangeClosed(1, REPORTERS - REPORTERS_OF_THE_EXAMPLE)
                .mapToObj(n -> """
                        {"code":"%s","name":"Đơn vị %d","kind":"district","parent":"ha-tinh.ubnd-tinh"}""".formatted(commune(n), n))
                .collect(Collectors.joining(","));
        return Files.writeString(folder.resolve("more.json"), """
                {"kinds":[],"organisations":[%s],"groups":[]}""".formatted(more));
    }

    private static String commune(int number) {
        return "ha-tinh.dv-%03d".formatted(number);
    }
}
