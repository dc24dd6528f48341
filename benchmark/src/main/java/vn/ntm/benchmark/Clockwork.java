package vn.ntm.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** How long the scheduler of a service has worked, as its metrics tell. */
record Clockwork(URI management) {

    /** Seconds spent in transactions of this step since the service started. */
    double seconds(String step) throws IOException, InterruptedException {
        return metric("ntm_routine_batch_seconds_sum", step);
    }

    double batches(String step) throws IOException, InterruptedException {
        return metric("ntm_routine_batch_seconds_count", step);
    }

    private double metric(String name, String step) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var text = http.send(
                            HttpRequest.newBuilder(management.resolve("/q/metrics"))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
            return text.lines()
                    .filter(line -> line.startsWith(name + "{") && line.contains("step=\"" + step + "\""))
                    .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                    .sum();
        }
    }
}
