package vn.ntm.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import vn.ntm.local.LocalStack;
import vn.ntm.local.Options;
import vn.ntm.local.layout.Part;

/**
 * What the gateway costs: the same small read and the same write of 26 KB, asked of reporting-service directly and through the
 * gateway, in turn, with one caller and with many. The token is checked, and the limits are counted, as for everybody.
 */
public final class GatewayBenchmark {

    private static final int ONE_CALLER = Integer.getInteger("calls", 2_000);
    private static final int CALLERS = 16;
    private static final int CALLS_OF_EACH = Integer.getInteger("calls", 2_000) / 10;
    private static final int ROUNDS = 5;
    private static final int FIRST_YEAR = 2031;

    private final URI direct;
    private final URI gateway;
    private final String token;
    private final @Nullable String[] revisions = new @Nullable String[CALLERS];
    private final HttpClient http =
            HttpClient.newBuilder().version(Version.HTTP_1_1).build();

    private GatewayBenchmark(LocalStack stack) {
        this.direct = stack.url(Part.REPORTING);
        this.gateway = stack.gateway();
        this.token = stack.token("admin");
    }

    /** One call at an address, in the name of one of the callers. */
    private interface Call {
        void at(URI address, int caller) throws IOException, InterruptedException;
    }

    public static void main(String[] arguments) throws Exception {
        var options = Options.usual()
                .folder(Files.createTempDirectory("ntm-benchmark"))
                .freePorts()
                .only(EnumSet.complementOf(EnumSet.of(Part.ASSIGNMENT, Part.CRITERIA)))
                .telling(System.err::println);
        try (var stack = LocalStack.start(options)) {
            new GatewayBenchmark(stack).measure();
        }
    }

    private void measure() throws Exception {
        System.out.printf(
                "%,d calls each with one caller, %d x %,d with %d callers, %d processors%n%n",
                ONE_CALLER,
                ROUNDS,
                CALLERS * CALLS_OF_EACH,
                CALLERS,
                Runtime.getRuntime().availableProcessors());
        System.out.println("| call | callers | | median ms | p95 ms | calls a second | ratio |");
        System.out.println("|---|---:|---|---:|---:|---:|---:|");
        measure("read", this::read);
        measure("write of 26 KB", this::write);
    }

    private void measure(String what, Call call) throws Exception {
        inTurn(call, ONE_CALLER / 4);
        inTurn(call, ONE_CALLER).print(what, 1);
        manyInTurn(call).print(what, CALLERS);
    }

    /** The first, the second, the first …: what the machine does meanwhile meets both alike. */
    private Compared inTurn(Call call, int calls) throws IOException, InterruptedException {
        var atService = new Series();
        var atGateway = new Series();
        for (int i = 0; i < calls; i++) {
            atService.time(call, direct, 0);
            atGateway.time(call, gateway, 0);
        }
        return new Compared(atService, atGateway);
    }

    private Compared manyInTurn(Call call) throws Exception {
        var atService = new Series();
        var atGateway = new Series();
        for (int round = 0; round < ROUNDS; round++) {
            many(call, direct, atService);
            many(call, gateway, atGateway);
        }
        return new Compared(atService, atGateway);
    }

    private static void many(Call call, URI address, Series into) throws Exception {
        long began = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(CALLERS)) {
            var callers = IntStream.range(0, CALLERS)
                    .mapToObj(caller -> (Callable<Series>) () -> {
                        var own = new Series();
                        for (int i = 0; i < CALLS_OF_EACH; i++) {
                            own.time(call, address, caller);
                        }
                        return own;
                    })
                    .toList();
            for (var done : threads.invokeAll(callers)) {
                into.milliseconds.addAll(done.get().milliseconds);
            }
        }
        into.seconds += (System.nanoTime() - began) / 1e9;
    }

    private void read(URI address, int caller) throws IOException, InterruptedException {
        answered(holidays(address, caller).GET());
    }

    /** A year's holidays, said anew by each call; every caller has a year of its own. */
    private void write(URI address, int caller) throws IOException, InterruptedException {
        if (revisions[caller] == null) {
            revisions[caller] = revision(answered(holidays(address, caller).GET()));
        }
        revisions[caller] = revision(answered(holidays(address, caller)
                .header("If-Match", revisions[caller])
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(yearOf(FIRST_YEAR + caller)))));
    }

    private HttpRequest.Builder holidays(URI address, int caller) {
        return HttpRequest.newBuilder(address.resolve("/api/v1/holidays/" + (FIRST_YEAR + caller)))
                .header("Authorization", "Bearer " + token);
    }

    private static String yearOf(int year) {
        return IntStream.range(0, 60)
                .mapToObj(day -> """
                        {"day":"%s","name":"%s","nameEn":"%s"}""".formatted(
                                LocalDate.of(year, 1, 1).plusDays(day), "Ngày nghỉ ".repeat(18), "Holiday ".repeat(22)))
                .collect(Collectors.joining(
                        ",", "{\"verified\":true,\"source\":\"đo\",\"holidays\":[", "],\"swaps\":[]}"));
    }

    private static String revision(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    private HttpResponse<String> answered(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    private record Compared(Series direct, Series gateway) {

        void print(String what, int callers) {
            row(what, callers, "direct", direct);
            row(what, callers, "through the gateway", gateway);
        }

        private void row(String what, int callers, String way, Series series) {
            System.out.printf(
                    "| %s | %d | %s | %.2f | %.2f | %,.0f | %.2f |%n",
                    what,
                    callers,
                    way,
                    series.share(0.5),
                    series.share(0.95),
                    series.milliseconds.size() / series.seconds,
                    series.share(0.5) / direct.share(0.5));
        }
    }

    /** How long each call took, and all of them together. */
    private static final class Series {

        private final List<Double> milliseconds = new ArrayList<>();
        private double seconds;

        void time(Call call, URI address, int caller) throws IOException, InterruptedException {
            long began = System.nanoTime();
            call.at(address, caller);
            double took = (System.nanoTime() - began) / 1e9;
            milliseconds.add(took * 1_000);
            seconds += took;
        }

        /** So much of all calls took no longer. */
        double share(double of) {
            var sorted = milliseconds.stream().sorted().toList();
            return sorted.get((int) (of * (sorted.size() - 1)));
        }
    }
}
