package vn.ntm.testkit;

import static java.lang.System.Logger.Level.INFO;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.restassured.RestAssured;
import org.jspecify.annotations.Nullable;

import vn.ntm.contract.DocumentSchemas;
import vn.ntm.contract.Operation;
import vn.ntm.contract.PublishedAnswers;

/**
 * Requests of somebody who has the OpenAPI document of the service under test and nothing else. What the document allows is
 * never refused for its shape (400); what it does not allow is always refused; and both are answered as the document says. The
 * same seed makes the same requests.
 */
public final class Stranger {

    private static final System.Logger LOG = System.getLogger(Stranger.class.getName());
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    /** Opaque: one is taken from an answer, not made. */
    private static final String CURSOR = "cursor";

    private static final int TRIES = 20;

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> callers;
    private final List<Operation> operations;
    private final Random random;
    private final ByTheDocument allowed;
    private final Sample sample;
    private final DocumentSchemas schemas;
    private final PublishedAnswers published;
    private final Map<Integer, Integer> answers = new TreeMap<>();

    /** @param callers values of the header Authorization */
    public Stranger(long seed, DataSource database, List<String> callers) {
        this.callers = callers;
        this.operations = Operations.all().stream()
                .filter(Operation::ends)
                .filter(operation -> !operation.hasBody() || operation.body().has("application/json"))
                .toList();
        var document = operations.getFirst().document();
        var known = new KnownNames(database).all();
        this.random = new Random(seed);
        this.allowed = new ByTheDocument(random, document, known);
        this.sample = new Sample(random, document, known);
        this.schemas = DocumentSchemas.ofOpenApi(document);
        this.published = new PublishedAnswers(document);
    }

    /** Sends so many requests that the document allows, and answers which were refused for their shape or answered otherwise. */
    public List<String> complaintsAboutAllowed(int requests) {
        answers.clear();
        var complaints = new ArrayList<String>();
        for (int i = 0; i < requests; i++) {
            var attempt = allowed(operations.get(i % operations.size()));
            complaint(attempt, false).ifPresent(complaints::add);
        }
        LOG.log(INFO, "{0} requests that the document allows were answered with {1}", requests, answers);
        return complaints;
    }

    /** Sends so many requests that it does not allow, by one thing each, and answers which were not refused. */
    public List<String> complaintsAboutForbidden(int requests) {
        answers.clear();
        var complaints = new ArrayList<String>();
        int sent = 0;
        for (int i = 0; sent < requests; i++) {
            var attempt = forbidden(operations.get(i % operations.size()));
            if (attempt.isPresent()) {
                complaint(attempt.get(), true).ifPresent(complaints::add);
                sent++;
            }
        }
        LOG.log(INFO, "{0} requests that the document does not allow were answered with {1}", requests, answers);
        return complaints;
    }

    private record Attempt(
            Operation operation,
            Map<String, String> path,
            Map<String, String> query,
            Map<String, String> headers,
            @Nullable JsonNode body) {

        URI address() {
            var address = operation.path();
            for (var parameter : path.entrySet()) {
                address = address.replace("{" + parameter.getKey() + "}", encoded(parameter.getValue()));
            }
            var asked = query.entrySet().stream()
                    .map(parameter -> parameter.getKey() + "=" + encoded(parameter.getValue()))
                    .collect(Collectors.joining("&"));
            return URI.create("http://localhost:" + RestAssured.port + address + (asked.isEmpty() ? "" : "?" + asked));
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, UTF_8).replace("+", "%20");
        }

        @Override
        public String toString() {
            return "%s %s %s %s"
                    .formatted(operation.method(), shortened(address().toString()), headers, shortened(body + ""));
        }
    }

    private Attempt allowed(Operation operation) {
        return new Attempt(
                operation,
                parameters(operation, "path", 1),
                parameters(operation, "query", 3),
                parameters(operation, "header", 2),
                operation.hasBody() ? allowed.of(bodySchema(operation)) : null);
    }

    /** Those that must be there, and one in so many of the others. */
    private Map<String, String> parameters(Operation operation, String in, int oneIn) {
        var values = new HashMap<String, String>();
        operation
                .parameters(in)
                .filter(parameter -> !name(parameter).equals(CURSOR))
                .filter(parameter -> parameter.path("required").asBoolean() || random.nextInt(oneIn) == 0)
                .forEach(parameter -> values.put(name(parameter), value(parameter, in)));
        return values;
    }

    private String value(JsonNode parameter, String in) {
        String value;
        do {
            value = allowed.of(parameter.path("schema")).asText();
        } while (in.equals("header")
                && !value.matches("[!-~]+")); // RFC 9110, section 5.5: what all send and read alike
        return value;
    }

    private Optional<Attempt> forbidden(Operation operation) {
        var attempt = allowed(operation);
        return switch (random.nextInt(4)) {
            case 0 -> wrongParameter(attempt);
            case 1 -> missing(attempt);
            default -> attempt.body == null ? wrongParameter(attempt) : wrongBody(attempt);
        };
    }

    private Optional<Attempt> wrongParameter(Attempt attempt) {
        var in = random.nextInt(3) == 0 ? "path" : "query";
        var known = attempt.operation
                .parameters(in)
                .filter(parameter -> !name(parameter).equals(CURSOR))
                .toList();
        if (in.equals("query") && (known.isEmpty() || random.nextInt(8) == 0)) {
            attempt.query.put("khong-co", "1");
            return Optional.of(attempt);
        }
        if (known.isEmpty()) {
            return Optional.empty();
        }
        var parameter = known.get(random.nextInt(known.size()));
        for (int i = 0; i < TRIES; i++) {
            var value = sample.hostileText();
            // An empty path segment, or one of points, makes another address.
            if (!value.isBlank()
                    && value.length() < 2_000
                    && !value.matches("[.]+")
                    && !allows(attempt.operation, parameter, value)) {
                (in.equals("path") ? attempt.path : attempt.query).put(name(parameter), value);
                return Optional.of(attempt);
            }
        }
        return Optional.empty();
    }

    /** As the value that the text is: a number, a yes or no, or itself. */
    private boolean allows(Operation operation, JsonNode parameter, String text) {
        var type = allowed.whole(parameter.path("schema")).path("type");
        boolean isText = type.asText().equals("string")
                || type.valueStream().anyMatch(one -> one.asText().equals("string"));
        var json = isText ? JSON.textNode(text).toString() : text;
        return schemas.contradictions(operation.pointerTo(parameter) + "/schema", json)
                .isEmpty();
    }

    private Optional<Attempt> missing(Attempt attempt) {
        var needed = List.of("query", "header").stream()
                .flatMap(in -> attempt.operation.parameters(in))
                .filter(parameter -> parameter.path("required").asBoolean())
                .map(Stranger::name)
                .toList();
        if (needed.isEmpty()) {
            return Optional.empty();
        }
        var name = needed.get(random.nextInt(needed.size()));
        attempt.query.remove(name);
        attempt.headers.remove(name);
        return Optional.of(attempt);
    }

    private Optional<Attempt> wrongBody(Attempt attempt) {
        var pointer = attempt.operation.pointer() + "/requestBody/content/application~1json/schema";
        for (int i = 0; i < TRIES; i++) {
            var spoilt = sample.spoilt(allowed.of(bodySchema(attempt.operation)));
            if (!schemas.contradictions(pointer, spoilt).isEmpty()) {
                return Optional.of(
                        new Attempt(attempt.operation, attempt.path, attempt.query, attempt.headers, spoilt));
            }
        }
        return Optional.empty();
    }

    private Optional<String> complaint(Attempt attempt, boolean mustBeRefused) {
        var address = attempt.address();
        var request = HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", callers.get(random.nextInt(callers.size())));
        attempt.headers.forEach(request::header);
        if (attempt.body != null) {
            request.header("Content-Type", "application/json");
        }
        try {
            var answer = client.send(
                    request.method(
                                    attempt.operation.method(),
                                    attempt.body == null
                                            ? BodyPublishers.noBody()
                                            : BodyPublishers.ofString(attempt.body.toString()))
                            .build(),
                    BodyHandlers.ofString());
            answers.merge(answer.statusCode(), 1, Integer::sum);
            var type = answer.headers().firstValue("Content-Type").orElse(null);
            var wrong = new ArrayList<>(published.contradictions(
                    attempt.operation.method(),
                    address.getRawPath(),
                    new PublishedAnswers.Answer(
                            answer.statusCode(),
                            name -> answer.headers().firstValue(name).orElse(null),
                            type,
                            String.valueOf(type).contains("json") ? answer.body() : "")));
            if (answer.statusCode() >= 500) {
                wrong.add("a fault of ours");
            } else if (mustBeRefused && answer.statusCode() < 400) {
                wrong.add("not refused");
            } else if (!mustBeRefused && answer.statusCode() == 400) {
                wrong.add("refused for its shape: " + shortened(answer.body()));
            }
            return wrong.isEmpty()
                    ? Optional.empty()
                    : Optional.of("%s: %d %s".formatted(attempt, answer.statusCode(), wrong));
        } catch (IOException e) {
            return Optional.of(attempt + ": " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode bodySchema(Operation operation) {
        return operation.body().path("application/json").path("schema");
    }

    private static String name(JsonNode parameter) {
        return parameter.path("name").asText();
    }

    private static String shortened(String text) {
        return text.length() > 600 ? text.substring(0, 600) + "..." : text;
    }
}
