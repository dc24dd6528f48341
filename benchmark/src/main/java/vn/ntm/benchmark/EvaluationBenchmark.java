package vn.ntm.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.ntm.local.LocalStack;
import vn.ntm.local.Options;
import vn.ntm.local.layout.Part;

/**
 * All communes of the country against all indicators of a set: values in through the gateway, verdicts stored. The baseline is
 * the SQL that reads the same rows and writes them again, in the same database.
 */
public final class EvaluationBenchmark {

    private static final String SET = "xa-ntm-2021-2025";
    private static final int FIRST_YEAR = 2022;
    private static final int RUNS = 3;
    private static final int AT_ONCE = 1_107;

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final LocalStack stack;
    private final String token;

    private EvaluationBenchmark(LocalStack stack) {
        this.stack = stack;
        this.token = stack.token(Country.ACCOUNT);
    }

    public static void main(String[] arguments) throws Exception {
        var folder = Files.createTempDirectory("ntm-benchmark");
        var options = Options.usual()
                .folder(folder)
                .freePorts()
                .only(EnumSet.complementOf(EnumSet.of(Part.REPORTING)))
                .telling(System.err::println);
        try (var stack = LocalStack.start(options)) {
            new Country(stack).settle(folder);
            try (var database = DriverManager.getConnection(
                    stack.database(Part.CRITERIA).jdbcUrl(),
                    stack.database(Part.CRITERIA).user(),
                    stack.database(Part.CRITERIA).password())) {
                awaitCopies(database);
                new EvaluationBenchmark(stack).measure(database);
            }
        }
    }

    private void measure(Connection database) throws Exception {
        var facts = Facts.of(get("/criteria-sets/" + SET));
        // What the sender spends on writing his request is not the service's.
        var years = IntStream.rangeClosed(FIRST_YEAR, FIRST_YEAR + RUNS)
                .mapToObj(year -> bodies(facts, year + "-A1"))
                .toList()
                .iterator();
        var service = Times.of("through the service", RUNS, () -> evaluate(years.next()));
        var baseline = Times.of("plain SQL, same rows", RUNS, () -> copyRows(database, FIRST_YEAR + "-A1"));
        System.out.printf(
                "%d communes, %d indicators each, %d processors%n%n",
                Country.COMMUNES,
                facts.indicators().size(),
                Runtime.getRuntime().availableProcessors());
        System.out.println("| evaluation | least s | median s | most s | ratio |\n|---|---:|---:|---:|---:|");
        System.out.println(service.row(baseline));
        System.out.println(baseline.row(baseline));
    }

    private static List<String> bodies(Facts facts, String period) {
        return IntStream.iterate(1, first -> first <= Country.COMMUNES, first -> first + AT_ONCE)
                .mapToObj(first -> facts.body(period, first, Math.min(first + AT_ONCE - 1, Country.COMMUNES)))
                .toList();
    }

    private Void evaluate(List<String> bodies) throws IOException, InterruptedException {
        for (var body : bodies) {
            var answer = http.send(
                    request("/criteria-sets/" + SET + "/evaluations?summary=true")
                            .POST(BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new IOException(answer.statusCode() + " " + answer.body());
            }
        }
        return null;
    }

    /** Reads what one evaluation of the country has stored, and writes it once more, in one transaction. */
    private static Void copyRows(Connection database, String period) throws SQLException {
        database.setAutoCommit(false);
        try (var statement = database.createStatement()) {
            statement.execute("drop table if exists evaluation_again, indicator_verdict_again");
            statement.execute("create table evaluation_again (like evaluation including all)");
            statement.execute("create table indicator_verdict_again (like indicator_verdict including all)");
            var units = statement.executeUpdate(
                    "insert into evaluation_again select * from evaluation where period = '%s'".formatted(period));
            statement.executeUpdate("""
                    insert into indicator_verdict_again
                    select v.* from indicator_verdict v join evaluation_again e on e.id = v.evaluation""");
            if (units != Country.COMMUNES) {
                throw new SQLException("The baseline has %d units instead of %d".formatted(units, Country.COMMUNES));
            }
        }
        database.commit();
        return null;
    }

    private static void awaitCopies(Connection database) throws SQLException, InterruptedException {
        try (var count = database.prepareStatement("select count(*) from organisation")) {
            for (int i = 0; i < 120; i++) {
                try (var row = count.executeQuery()) {
                    row.next();
                    if (row.getInt(1) > Country.COMMUNES) {
                        return;
                    }
                }
                Thread.sleep(500);
            }
        }
        throw new SQLException("criteria-service has not heard of all communes within a minute");
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        return json.readTree(
                http.send(request(path).build(), BodyHandlers.ofString()).body());
    }

    private HttpRequest.Builder request(String path) {
        var gateway = stack.gateway().toString().replaceFirst("/$", "");
        return HttpRequest.newBuilder(URI.create(gateway + "/api/v1" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }
}
