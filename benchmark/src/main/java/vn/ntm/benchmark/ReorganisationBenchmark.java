package vn.ntm.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import vn.ntm.benchmark.ObligationBenchmark.Rows;
import vn.ntm.local.LocalStack;
import vn.ntm.local.Options;
import vn.ntm.local.layout.Part;

/**
 * The country of 30 June 2025 is reorganised by one event of 6,916 acts, through the gateway and at once in force; before it a
 * part of a second such country by about a thousand acts. The baseline is the SQL that writes the same rows, with the same
 * indexes, in the same database.
 */
public final class ReorganisationBenchmark {

    private static final Path COUNTRY = Path.of("examples", "viet-nam-2025");
    private static final Instant THE_DAY = Instant.parse("2025-07-01T01:00:00Z");
    private static final int RUNS = 3;
    private static final int FEW = 1_000;

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final LocalStack stack;
    private final Rows rows;
    private final Rows reporting;
    private final Rows criteria;
    private final String token;
    private int run;

    private ReorganisationBenchmark(LocalStack stack, Rows rows, Rows reporting, Rows criteria) {
        this.stack = stack;
        this.rows = rows;
        this.reporting = reporting;
        this.criteria = criteria;
        this.token = stack.token("admin");
    }

    public static void main(String[] arguments) throws Exception {
        var options = Options.usual()
                .folder(Files.createTempDirectory("ntm-benchmark"))
                .freePorts()
                .now(THE_DAY)
                .telling(System.err::println);
        try (var stack = LocalStack.start(options);
                var assignment = connection(stack, Part.ASSIGNMENT);
                var reporting = connection(stack, Part.REPORTING);
                var criteria = connection(stack, Part.CRITERIA)) {
            stack.load(COUNTRY.resolve("organisations.json"));
            new ReorganisationBenchmark(stack, new Rows(assignment), new Rows(reporting), new Rows(criteria)).measure();
        }
    }

    private static java.sql.Connection connection(LocalStack stack, Part part) throws SQLException {
        var database = stack.database(part);
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }

    private void measure() throws Exception {
        var all = event();
        var few = upToProvinceWith(FEW, all);
        reorganised("warm", few);
        double ofFew = reorganised("few", few).seconds;
        settled("vn");
        var preview = Times.of("the preview", RUNS, () -> post("/organisation-changes:preview", body("vn", all)));
        var whole = record("vn", all);
        check(whole.change);
        double heard = heard("vn");
        var baseline = Times.of("plain SQL, same rows", RUNS, () -> copyRows(whole.change));

        System.out.printf(
                "%n%,d acts as one event, %d processors%n%n",
                all.path("acts").size(), Runtime.getRuntime().availableProcessors());
        System.out.println("| through the gateway | acts | s | times plain SQL |\n|---|---:|---:|---:|");
        row("a part of the country, recorded and in force", few, ofFew, Double.NaN);
        row("the country, recorded and in force", all, whole.seconds, whole.seconds / baseline.median());
        row("its preview (median)", all, preview.median(), preview.median() / baseline.median());
        row("plain SQL, same rows (median)", all, baseline.median(), 1);
        System.out.printf(
                "%nSeven times as many acts take %.1f times as long. The others had heard of it all %.1f s later.%n",
                whole.seconds
                        / ofFew
                        * 7
                        * few.path("acts").size()
                        / all.path("acts").size(),
                heard);
    }

    private static void row(String what, JsonNode event, double seconds, double ratio) {
        System.out.printf(
                "| %s | %,d | %.2f | %s |%n",
                what, event.path("acts").size(), seconds, Double.isNaN(ratio) ? "" : "%.1f".formatted(ratio));
    }

    private Recorded reorganised(String prefix, JsonNode event) throws Exception {
        settled(prefix);
        var recorded = record(prefix, event);
        heard(prefix);
        return recorded;
    }

    /** The country of 30 June under this code, and nobody still busy with hearing of it. */
    private void settled(String prefix) throws Exception {
        var register = Files.readString(COUNTRY.resolve("organisations.csv")).replaceAll("\\bvn\\b", prefix);
        var answer = http.send(
                request("/organisations:import")
                        .header("Content-Type", "text/csv")
                        .POST(BodyPublishers.ofString(register))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(answer.statusCode() + " " + answer.body());
        }
        told();
        long units = register.lines().count() - 2;
        var bodies = "select count(*) from organisation where code like '" + prefix + ".%'";
        reporting.await(bodies, units);
        criteria.await(bodies, units);
        rows.write("vacuum analyze");
    }

    private Recorded record(String prefix, JsonNode event) throws Exception {
        var body = body(prefix, event);
        long start = System.nanoTime();
        var answer = post("/organisation-changes", body);
        double seconds = (System.nanoTime() - start) / 1e9;
        var change = json.readTree(answer);
        if (change.path("appliedAt").isNull()) {
            throw new IOException("It is not in force: " + change.path("id"));
        }
        return new Recorded(UUID.fromString(change.path("id").asText()), seconds);
    }

    private record Recorded(UUID change, double seconds) {}

    /** Seconds until nothing waits in the outbox, and both others know who has ended. */
    private double heard(String prefix) throws Exception {
        long start = System.nanoTime();
        told();
        long ended = rows.count("select count(*) from organisation where ended and code like '" + prefix + ".%'");
        reporting.await(
                "select count(*) from body_life where last_day is not null and organisation like '" + prefix + ".%'",
                ended);
        criteria.await("select count(*) from organisation_end where code like '" + prefix + ".%'", ended);
        return (System.nanoTime() - start) / 1e9;
    }

    private void told() throws Exception {
        rows.await("select count(*) from (select from outbox limit 1) waiting", 0);
    }

    private void check(UUID change) throws SQLException {
        long provinces = inForce("province");
        long communes = inForce("commune");
        long districts = inForce("district");
        if (provinces != 34 || communes != 3_321 || districts != 0) {
            throw new SQLException("%d provinces, %d communes and %d districts after %s"
                    .formatted(provinces, communes, districts, change));
        }
    }

    private long inForce(String tier) throws SQLException {
        return rows.count("""
                select count(*) from organisation_stretch s join organisation_kind k on k.code = s.kind
                where k.tier = '%s' and s.code like 'vn.%%' and s.valid_from <= '2025-07-01' and s.valid_to is null""".formatted(tier));
    }

    /** Writes once more what the event has written, in one transaction. */
    private Void copyRows(UUID change) throws SQLException {
        rows.connection().setAutoCommit(false);
        for (var table : List.of(
                "organisation_change",
                "organisation_change_body",
                "organisation_succession",
                "organisation_stretch",
                "organisation",
                "outbox")) {
            rows.write("drop table if exists %1$s_again".formatted(table));
            rows.write("create table %1$s_again (like %1$s including all excluding generated excluding identity)"
                    .formatted(table));
        }
        rows.write("insert into organisation_change_again select * from organisation_change where id = '%s'"
                .formatted(change));
        for (var table : List.of("organisation_change_body", "organisation_succession")) {
            rows.write("insert into %1$s_again select * from %1$s where change = '%2$s'".formatted(table, change));
        }
        var touched = "select code from organisation_change_body where change = '" + change + "'";
        rows.write("""
                insert into organisation_stretch_again select * from organisation_stretch
                where code in (%s)""".formatted(touched));
        rows.write("insert into organisation_again select * from organisation where code in (%s)".formatted(touched));
        int told = rows.write("""
                insert into outbox_again (position, event_id, type, subject, payload, written_at)
                select nextval('outbox_position'), uuidv7(), 'OrganisationRegistered', o.id, format(
                    '{"organisation":"%%s","code":"%%s","name":"%%s","kind":"%%s","parent":"%%s","region":null,'
                        || '"communeGroup":null,"validFrom":"2025-07-01","validTo":null}',
                    o.id, o.code, o.name, o.kind, o.parent), now()
                from organisation_again o""");
        if (told < 13_000) {
            throw new SQLException("The baseline has written %d bodies only".formatted(told));
        }
        rows.connection().commit();
        rows.connection().setAutoCommit(true);
        return null;
    }

    private JsonNode event() throws IOException {
        return json.readTree(COUNTRY.resolve("change.json").toFile());
    }

    /** The acts of a province end with the abolition of its districts. */
    private static JsonNode upToProvinceWith(int acts, JsonNode all) {
        int end = acts;
        while (!all.path("acts").path(end - 1).path("act").asText().equals("abolish")) {
            end++;
        }
        ObjectNode few = all.deepCopy();
        var kept = few.putArray("acts");
        for (int i = 0; i < end; i++) {
            kept.add(all.path("acts").path(i));
        }
        return few;
    }

    private static String body(String prefix, JsonNode event) {
        return event.toString().replaceAll("\\bvn\\b", prefix);
    }

    private String post(String path, String body) throws IOException, InterruptedException {
        var answer = http.send(
                request(path)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", "reorganisation-" + run++)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private HttpRequest.Builder request(String path) {
        var gateway = stack.gateway().toString().replaceFirst("/$", "");
        return HttpRequest.newBuilder(URI.create(gateway + "/api/v1" + path))
                .header("Authorization", "Bearer " + token);
    }
}
