package vn.ntm.testkit;

import static java.lang.System.Logger.Level.INFO;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;

import vn.ntm.contract.Operation;

/**
 * Requests that nobody would send, made from the OpenAPI document of the service under test. The same seed makes the same
 * requests. After each: no 5xx; a refusal is a complete problem, tells nothing of the inside, and has stored nothing.
 */
public final class Fuzz {

    private static final System.Logger LOG = System.getLogger(Fuzz.class.getName());
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> COMPLETE =
            List.of("type", "title", "status", "detail", "instance", "code", "violations", "remedies");
    private static final int SAMPLES_WITH_HOLES = 3;

    private static final List<String> HEADERS = List.of(
            "Accept",
            "Accept-Language",
            "Content-Type",
            "If-Match",
            "If-None-Match",
            "Idempotency-Key",
            "Last-Event-ID",
            "Range",
            "X-Forwarded-For",
            "X-Request-Id",
            "traceparent");

    private static final List<String> HOSTILE_HEADERS = List.of(
            "",
            ";",
            ",,,",
            "*",
            "*;q=",
            "en;q=abc",
            "en;q=2",
            "vi;q=0.1;q=",
            "nonsense",
            "text/html",
            "text/csv, */*;q=0",
            "application/json;q=2",
            "application/json;charset=nonsense",
            "application/json;=;;\"",
            "a/b/c",
            "\"",
            "W/\"1\"",
            "-1",
            "99999999999999999999",
            "bytes=9-1,-",
            "%00",
            "x".repeat(3_000));

    private final HttpClient client = HttpClient.newHttpClient();
    private final DataSource database;
    private final List<String> callers;
    private final List<Operation> operations;
    private final Random random;
    private final Sample sample;
    private final Rows rows;
    private final Map<Integer, Integer> answers = new TreeMap<>();

    /** @param callers values of the header Authorization */
    public Fuzz(long seed, DataSource database, List<String> callers) {
        this.database = database;
        this.callers = callers;
        this.operations = Operations.all().stream().filter(Operation::ends).toList();
        this.random = new Random(seed);
        this.rows = new Rows();
        this.sample = new Sample(random, operations.getFirst().document(), new KnownNames(database).all());
    }

    /** Sends so many requests, to every operation in turn, and answers what was wrong with the answers. */
    public List<String> complaintsAbout(int requests) {
        var complaints = new ArrayList<String>();
        var holes = withHoles();
        for (int i = 0; i < requests; i++) {
            var attempt = i < holes.size() ? holes.get(i) : attempt(operations.get(i % operations.size()));
            var body = attempt.body;
            var request = request(attempt.operation, body);
            var before = rows.now();
            var complaint = complaint(request, before);
            if (!complaint.isEmpty()) {
                complaints.add("%d. %s %s %s: %s"
                        .formatted(
                                i, request.method(), shortened(request.uri().toString()), shortened(body), complaint));
            }
        }
        LOG.log(INFO, "{0} requests to {1} operations were answered with {2}", requests, operations.size(), answers);
        return complaints;
    }

    private record Attempt(Operation operation, String body) {}

    private Attempt attempt(Operation operation) {
        return new Attempt(operation, body(operation));
    }

    /** For every list in every body, one with null in it. */
    private List<Attempt> withHoles() {
        return operations.stream()
                .filter(Operation::hasBody)
                .flatMap(operation -> Stream.generate(() -> sample.of(schema(operation)))
                        .limit(SAMPLES_WITH_HOLES)
                        .flatMap(valid -> sample.withHoles(valid).stream())
                        .map(body -> new Attempt(operation, body.toString())))
                .toList();
    }

    private static JsonNode schema(Operation operation) {
        return operation.body().properties().iterator().next().getValue().path("schema");
    }

    private String complaint(HttpRequest request, Rows.Count before) {
        try {
            var answer = client.send(request, BodyHandlers.ofString());
            answers.merge(answer.statusCode(), 1, Integer::sum);
            if (answer.statusCode() >= 500) {
                return answer.statusCode() + " " + shortened(answer.body());
            }
            return answer.statusCode() < 400 ? "" : aboutRefusal(answer) + rows.changedSince(before);
        } catch (IOException e) {
            return e.toString();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String aboutRefusal(HttpResponse<String> answer) throws JsonProcessingException {
        var kind = answer.headers().firstValue("Content-Type").orElse("none");
        if (!kind.startsWith("application/problem+json")) {
            return "%d of type %s: %s".formatted(answer.statusCode(), kind, shortened(answer.body()));
        }
        var problem = JSON.readTree(answer.body());
        var missing = COMPLETE.stream()
                .filter(name -> !problem.has(name)
                        || (problem.path(name).isTextual()
                                && problem.path(name).asText().isBlank()))
                .toList();
        if (!missing.isEmpty() || problem.path("status").asInt() != answer.statusCode()) {
            return "%d without %s: %s".formatted(answer.statusCode(), missing, shortened(answer.body()));
        }
        return Stream.of("\\tat ", "Exception", "vn.ntm.", "org.hibernate", "PSQL")
                .filter(inside -> answer.body().contains(inside))
                .map(inside -> "it tells of the inside (%s): %s".formatted(inside, shortened(answer.body())))
                .collect(Collectors.joining());
    }

    private HttpRequest request(Operation operation, String body) {
        var request = HttpRequest.newBuilder(address(operation))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", callers.get(random.nextInt(callers.size())))
                .header("Accept-Language", random.nextBoolean() ? "en" : "vi");
        if (random.nextInt(3) > 0) {
            request.header(
                    "If-Match", List.of("\"0\"", "\"1\"", "*", "0", "\"x\"").get(random.nextInt(5)));
        }
        if (random.nextInt(4) == 0) {
            request.header("Idempotency-Key", random.nextInt(10) == 0 ? "x".repeat(300) : "k-" + random.nextInt(500));
        }
        if (operation.hasBody()) {
            request.header("Content-Type", contentType(operation));
        }
        if (random.nextInt(6) == 0) {
            request.setHeader(
                    HEADERS.get(random.nextInt(HEADERS.size())),
                    HOSTILE_HEADERS.get(random.nextInt(HOSTILE_HEADERS.size())));
        }
        if (!operation.hasBody()) {
            return request.method(operation.method(), BodyPublishers.noBody()).build();
        }
        return request.method(operation.method(), BodyPublishers.ofString(body)).build();
    }

    private String contentType(Operation operation) {
        var types = new ArrayList<String>();
        operation.body().fieldNames().forEachRemaining(types::add);
        return random.nextInt(30) == 0 ? "text/x-nonsense" : types.get(random.nextInt(types.size()));
    }

    private String body(Operation operation) {
        if (!operation.hasBody()) {
            return "";
        }
        var valid = sample.of(schema(operation));
        var content = random.nextInt(5) == 0 ? valid : sample.spoilt(valid);
        var text = content.toString();
        return switch (random.nextInt(25)) {
            case 0 -> text.substring(0, random.nextInt(text.length() + 1));
            case 1 -> "";
            case 2 -> sample.hostileText();
            case 3 -> "[".repeat(2_000);
            default -> text;
        };
    }

    private URI address(Operation operation) {
        var path = operation.path();
        for (var parameter : operation.parameters("path").toList()) {
            path = path.replace("{" + parameter.path("name").asText() + "}", value(parameter, 8));
        }
        var query = operation
                .parameters("query")
                .filter(_ -> random.nextInt(3) == 0)
                .map(parameter -> parameter.path("name").asText() + "=" + value(parameter, 2))
                .collect(Collectors.joining("&"));
        return URI.create("http://localhost:" + RestAssured.port + path + (query.isEmpty() ? "" : "?" + query));
    }

    /** One in so many is hostile. */
    private String value(JsonNode parameter, int oneIn) {
        var text = random.nextInt(oneIn) == 0
                ? sample.hostileText()
                : sample.of(parameter.path("schema")).asText();
        var kept = text.length() > 2_000 ? text.substring(0, 2_000) : text;
        return URLEncoder.encode(kept.isEmpty() ? " " : kept, UTF_8).replace("+", "%20");
    }

    private static String shortened(String text) {
        return text.length() > 300 ? text.substring(0, 300) + "..." : text;
    }

    /** What each table holds. It is looked at only if some transaction has written since the last time. */
    private final class Rows {

        /** @param latest the youngest transaction that left a row there: an update shows as well as an insert */
        record Table(String rows, String latest) {}

        record Count(String lastTransaction, Map<String, Table> tables) {}

        private Count last = new Count("", Map.of());

        Count now() {
            if (!transaction().equals(last.lastTransaction)) {
                untilAllIsTold();
                last = new Count(transaction(), counted());
            }
            return last;
        }

        private String transaction() {
            return text("select pg_snapshot_xmax(pg_current_snapshot())");
        }

        /** What an earlier request told the others is sent, and kept, after its answer. */
        private void untilAllIsTold() {
            var giveUp = System.nanoTime() + Duration.ofSeconds(10).toNanos();
            while (!text("select count(*) from outbox").equals("0") && System.nanoTime() < giveUp) {
                Thread.onSpinWait();
            }
        }

        String changedSince(Count before) {
            var changed = now().tables.entrySet().stream()
                    .filter(table -> !table.getValue().equals(before.tables.get(table.getKey())))
                    .map(Map.Entry::getKey)
                    .toList();
            return changed.isEmpty() ? "" : " it stored something: " + changed;
        }

        private Map<String, Table> counted() {
            var all = text("""
                    select string_agg(format(
                        'select concat_ws('' '', %L, count(*), coalesce(max(cast(cast(xmin as text) as bigint)), 0)) from %I',
                        tablename, tablename), ' union all ')
                    from pg_tables where schemaname = current_schema()""");
            var tables = new TreeMap<String, Table>();
            for (var line : lines(all)) {
                var words = line.split(" ", -1);
                tables.put(words[0], new Table(words[1], words[2]));
            }
            return tables;
        }

        private String text(String query) {
            return lines(query).getFirst();
        }

        private List<String> lines(String query) {
            try (var connection = database.getConnection();
                    var statement = connection.createStatement();
                    var found = statement.executeQuery(query)) {
                var lines = new ArrayList<String>();
                while (found.next()) {
                    lines.add(found.getString(1));
                }
                return lines;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
