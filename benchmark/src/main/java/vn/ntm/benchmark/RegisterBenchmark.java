package vn.ntm.benchmark;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;

import org.postgresql.PGConnection;

import vn.ntm.local.LocalStack;
import vn.ntm.local.Options;
import vn.ntm.local.layout.Part;

/**
 * The register of the country, 34 provinces, 3,321 communes and 90,000 hamlets, in one streaming call, against COPY of the same
 * rows into a table like the one they end in; then questions to it, and to one ten times as large.
 */
public final class RegisterBenchmark {

    private static final int RUNS = 5;
    private static final int TIMES = 10;

    private final HttpClient http = HttpClient.newHttpClient();
    private final LocalStack stack;
    private final String token;

    private RegisterBenchmark(LocalStack stack) {
        this.stack = stack;
        this.token = stack.token("admin");
    }

    public static void main(String[] arguments) throws Exception {
        var folder = Files.createTempDirectory("ntm-benchmark");
        var options = Options.usual()
                .folder(folder)
                .freePorts()
                .only(EnumSet.complementOf(EnumSet.of(Part.REPORTING, Part.CRITERIA)))
                .telling(System.err::println);
        try (var stack = LocalStack.start(options)) {
            var database = stack.database(Part.ASSIGNMENT);
            try (var connection =
                    DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password())) {
                Files.writeString(folder.resolve("organisations.json"), """
                        {"kinds":[{"code":"province","name":"Tỉnh","nameEn":"Province"},
                                  {"code":"commune","name":"Xã","nameEn":"Commune"},
                                  {"code":"hamlet","name":"Thôn","nameEn":"Hamlet"}],
                         "organisations":[],"groups":[]}""");
                stack.load(folder.resolve("organisations.json"));
                new RegisterBenchmark(stack).measure(connection);
            }
        }
    }

    private void measure(Connection database) throws Exception {
        var country = new RegisterOf("vn", 0);
        double imported = seconds(() -> imported(country));
        check(database, country.rows());
        double bare =
                seconds(() -> copied(database, country, "create unlogged table copied (like organisation_stretch)"));
        double same = seconds(
                () -> copied(database, country, "create table copied (like organisation_stretch including all)"));
        System.out.printf(
                "%,d rows, %d processors%n%n",
                country.rows(), Runtime.getRuntime().availableProcessors());
        System.out.println("| import | s | rows a second | ratio |\n|---|---:|---:|---:|");
        row("one streaming call, registered and told", country, imported, imported / same);
        row("COPY, a table like the register's, with its indexes", country, same, 1);
        row("COPY, the same table without indexes, not logged", country, bare, bare / same);

        analyze(database);
        var one = questions();
        for (int further = 1; further < TIMES; further++) {
            imported(new RegisterOf("n" + further, further));
        }
        analyze(database);
        check(database, country.rows() * TIMES);
        var ten = questions();
        System.out.println("\n| question | 1x, median ms | 10x, median ms | ratio |\n|---|---:|---:|---:|");
        for (int i = 0; i < one.size(); i++) {
            System.out.printf(
                    "| %s | %.1f | %.1f | %.1f |%n",
                    one.get(i).what(),
                    one.get(i).median() * 1_000,
                    ten.get(i).median() * 1_000,
                    ten.get(i).median() / one.get(i).median());
        }
    }

    private List<Times> questions() throws Exception {
        return List.of(
                Times.of("under a province, its first 500", RUNS, () -> get("/organisations?under=vn.t-07&limit=500")),
                Times.of(
                        "the communes under a province",
                        RUNS,
                        () -> get("/organisations?under=vn.t-07&kind=commune&limit=500")),
                Times.of("under a commune, all", RUNS, () -> get("/organisations?under=vn.t-07.x-0007&limit=500")),
                Times.of(
                        "search without marks: one commune",
                        RUNS,
                        () -> get("/organisations?q=" + said("xa phu rieng 0007 thu 07"))),
                Times.of(
                        "search without marks under a province",
                        RUNS,
                        () -> get("/organisations?under=vn.t-07&q=" + said("thon an hoa 3"))),
                Times.of("the whole register, its first 50", RUNS, () -> get("/organisations")));
    }

    private Void imported(RegisterOf register) throws IOException, InterruptedException {
        var answer = http.send(
                request("/organisations:import")
                        .header("Content-Type", "application/x-ndjson")
                        .POST(BodyPublishers.ofInputStream(() -> streamed(register)))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(answer.statusCode() + " " + answer.body());
        }
        return null;
    }

    /** Nobody holds the whole file: it is written while it is sent. */
    private static PipedInputStream streamed(RegisterOf register) {
        try {
            var out = new PipedOutputStream();
            var in = new PipedInputStream(out, 1 << 16);
            Thread.ofVirtual().start(() -> {
                try (var lines = new PrintStream(out, false, StandardCharsets.UTF_8)) {
                    register.lines().forEach(line -> lines.append(line).append('\n'));
                }
            });
            return in;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Void copied(Connection database, RegisterOf register, String table)
            throws SQLException, IOException {
        try (var statement = database.createStatement()) {
            statement.execute("drop table if exists copied");
            statement.execute(table);
        }
        var rows = new StringBuilder();
        try (var statement = database.createStatement();
                var stretch = statement.executeQuery("""
                        select concat_ws(E'\\t', code, valid_from, '\\N', name, '\\N', aliases, kind, coalesce(parent, '\\N'),
                            '\\N', '\\N', external_codes, '\\N', contacts, plain_name, words, told, '\\N', recorded_at, account)
                        from organisation_stretch where code like '%s%%'""".formatted(register.prefix()))) {
            while (stretch.next()) {
                rows.append(stretch.getString(1)).append('\n');
            }
        }
        long start = System.nanoTime();
        database.unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy copied from stdin", new StringReader(rows.toString()));
        copySeconds = (System.nanoTime() - start) / 1e9;
        return null;
    }

    private static double copySeconds;

    private interface Thing {
        Void run() throws Exception;
    }

    private static double seconds(Thing thing) throws Exception {
        copySeconds = 0;
        long start = System.nanoTime();
        thing.run();
        return copySeconds > 0 ? copySeconds : (System.nanoTime() - start) / 1e9;
    }

    private static void row(String what, RegisterOf country, double seconds, double ratio) {
        System.out.printf("| %s | %.2f | %,.0f | %.1f |%n", what, seconds, country.rows() / seconds, ratio);
    }

    private static void check(Connection database, int rows) throws SQLException {
        try (var statement = database.createStatement();
                var count = statement.executeQuery("select count(*) from organisation_stretch")) {
            count.next();
            if (count.getInt(1) != rows) {
                throw new SQLException("%d rows instead of %d".formatted(count.getInt(1), rows));
            }
        }
    }

    private static void analyze(Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("vacuum analyze organisation_stretch");
        }
    }

    private String get(String path) throws IOException, InterruptedException {
        var answer = http.send(request(path).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200 || !answer.body().contains("\"code\"")) {
            throw new IOException(answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private static String said(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        var gateway = stack.gateway().toString().replaceFirst("/$", "");
        return HttpRequest.newBuilder(URI.create(gateway + "/api/v1" + path))
                .header("Authorization", "Bearer " + token);
    }
}
