package vn.ntm.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

import vn.ntm.contract.Installation.Request;
import vn.ntm.contract.Installation.Unanswered;

/**
 * Whether an installation answers as its own OpenAPI document says: asked what a well-behaved client asks, and what a clumsy one
 * does. Nothing that it sends stores anything: it reads, and else sends only what must be refused.
 */
public final class Conformance {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> COMPLETE =
            List.of("type", "title", "status", "detail", "instance", "code", "violations", "remedies");
    private static final int FORBIDDEN = 403;
    private static final int PAGES = 3;
    private static final int TOO_LONG_ADDRESS = 9_000;
    private static final int TOO_LONG_HEADER = 25_000;
    private static final int TOO_LARGE_BODY = 21_000_000;

    private final Installation installation;
    private final Consumer<String> tell;
    private final List<String> contradictions = new ArrayList<>();
    private final String root;
    private final List<Operation> operations;
    private final PublishedAnswers published;
    private int checks;

    private Conformance(Installation installation, JsonNode document, Consumer<String> tell) {
        this.installation = installation;
        this.tell = tell;
        this.root = document.at("/servers/0/url").asText("");
        this.operations = Operation.all(document);
        this.published = new PublishedAnswers(document);
    }

    /**
     * @param checks how many answers were looked at
     * @param contradictions what was answered otherwise, in words
     */
    public record Result(int checks, List<String> contradictions) {}

    /**
     * Asks all.
     *
     * @param token of an account that may read; null asks only what is open to everybody, and what is refused to him
     * @throws IllegalStateException if there is no document to hold the answers to
     */
    public static Result of(URI base, @Nullable String token, Consumer<String> tell) {
        var installation = Installation.at(base, token);
        var document = document(installation);
        var kit = new Conformance(installation, document, tell);
        kit.documents(document);
        kit.wellBehaved();
        kit.clumsy();
        return new Result(kit.checks, List.copyOf(kit.contradictions));
    }

    private static JsonNode document(Installation installation) {
        try {
            var answer = installation.withoutToken().ask(Request.get("/openapi"));
            var document = JSON.readTree(answer.body());
            if (answer.statusCode() == 200 && !document.path("paths").isEmpty()) {
                return document;
            }
            throw new IllegalStateException(
                    "%s/openapi answers %d and no document".formatted(installation.base(), answer.statusCode()));
        } catch (JsonProcessingException | Unanswered e) {
            throw new IllegalStateException("%s/openapi: %s".formatted(installation.base(), e.getMessage()), e);
        }
    }

    private void documents(JsonNode document) {
        tell.accept("The documents");
        check("/openapi", document.path("openapi").asText().startsWith("3.1"), "is not OpenAPI 3.1");
        check(
                "/openapi",
                !document.at("/info/description").asText().contains("does not answer"),
                "lacks a service that did not answer");
        for (var path : List.of("/asyncapi", "/integrating", "/docs/")) {
            var answer = ask(installation.withoutToken(), Request.get(path));
            check(path, answer.filter(one -> one.statusCode() == 200).isPresent(), "is not there");
        }
    }

    /** Every list, its first pages, and the first thing on it. */
    private void wellBehaved() {
        tell.accept("A well-behaved client");
        for (var operation : operations) {
            if (!operation.method().equals("GET") || !operation.ends() || !mayAsk(operation) || needs(operation)) {
                continue;
            }
            var list = has(operation, "limit") ? operation.path() + "?limit=2" : operation.path();
            var first = asked(operation, list);
            first.ifPresent(page -> {
                pages(operation, list, page);
                firstOf(operation, page);
            });
        }
    }

    private void pages(Operation operation, String list, JsonNode first) {
        var seen = new HashSet<JsonNode>();
        var page = first;
        for (int i = 1; i < PAGES && page.path("nextCursor").isTextual() && has(operation, "cursor"); i++) {
            page.path("items").forEach(seen::add);
            var next =
                    asked(operation, list + "&cursor=" + page.path("nextCursor").asText());
            if (next.isEmpty()) {
                return;
            }
            page = next.get();
            check(
                    operation.name(),
                    page.path("items").valueStream().noneMatch(seen::contains),
                    "has on page %d what an earlier page had".formatted(i + 1));
        }
    }

    private void firstOf(Operation list, JsonNode page) {
        var item = page.isArray() ? page.path(0) : page.at("/items/0");
        operations.stream()
                .filter(one -> one.method().equals("GET") && one.ends() && mayAsk(one))
                .filter(one -> one.path().matches(Pattern.quote(list.path()) + "/\\{[^}/]+}"))
                .filter(one -> one.parameters("query")
                        .noneMatch(parameter -> parameter.path("required").asBoolean()))
                .forEach(one -> {
                    var name = one.path().replaceFirst(".*\\{([^}]+)}$", "$1");
                    if (item.path(name).isValueNode()) {
                        asked(
                                one,
                                one.path()
                                        .replace(
                                                "{" + name + "}",
                                                encoded(item.path(name).asText())));
                    }
                });
    }

    private void clumsy() {
        tell.accept("A clumsy client: at every operation");
        for (var operation : operations) {
            var request = new Request(operation.method(), root + operation.address(), Map.of(), null);
            if (!operation.isOpen()) {
                refused(installation.withoutToken(), operation, request, 401);
            }
            if (!mayAsk(operation)) {
                continue;
            }
            refused(installation, operation, at(request, "?khong-co=1"), 400);
            if (!operation.offersFiles() && operation.ends()) {
                refused(installation, operation, request.with("Accept", "image/png"), 406);
            }
            if (has(operation, "cursor")) {
                refused(installation, operation, at(request, "?cursor=!"), 400);
            }
            if (operation.body().has("application/json")) {
                var cutOff = new Request(operation.method(), request.path(), Map.of("If-Match", "\"0\""), "{");
                refused(installation, operation, cutOff.with("Content-Type", "application/json"), 400);
                refused(installation, operation, cutOff.with("Content-Type", "text/x-nonsense"), 415);
            }
        }
        tell.accept("A clumsy client: anywhere");
        var list = root + operations.getFirst().address();
        refused("an unknown address", Request.get(root + "/khong-co-dia-chi"), 404);
        refused("a long address", Request.get(list + "?a=" + "x".repeat(TOO_LONG_ADDRESS)), 414);
        refused("a long header", Request.get(list).with("X-Long", "x".repeat(TOO_LONG_HEADER)), 431);
        operations.stream()
                .filter(operation -> operation.body().has("application/json"))
                .findFirst()
                .ifPresent(operation -> refused(
                        "a large body",
                        new Request(
                                operation.method(),
                                root + operation.address(),
                                Map.of("Content-Type", "application/json", "If-Match", "\"0\""),
                                "x".repeat(TOO_LARGE_BODY)),
                        413));
        operations.stream()
                .filter(operation -> !operation.isOpen())
                .findFirst()
                .ifPresent(operation -> refused(
                        installation.withToken("no.such.token"),
                        operation,
                        new Request(operation.method(), root + operation.address(), Map.of(), null),
                        401));
        for (var inside : List.of("/q/metrics", "/q/health", "/q/openapi")) {
            var answer = ask(installation, Request.get(inside));
            check(inside, answer.filter(one -> one.statusCode() == 404).isPresent(), "answers at the public door");
        }
    }

    private static Request at(Request request, String query) {
        return new Request(request.method(), request.path() + query, request.headers(), request.body());
    }

    /** What was answered if it was found; whatever was answered is held against the document. */
    private Optional<JsonNode> asked(Operation operation, String path) {
        var answer = ask(installation, Request.get(root + path));
        answer.ifPresent(one -> asDocumented(operation, path, one));
        return answer.filter(one -> one.statusCode() == 200)
                .filter(one -> type(one).contains("json"))
                .map(one -> read(one.body()));
    }

    /** Who may not ask it at all is told so first. */
    private void refused(Installation asking, Operation operation, Request request, int status) {
        ask(asking, request).ifPresent(answer -> {
            asDocumented(operation, request.path().substring(root.length()), answer);
            boolean mayNot = asking.token() != null && answer.statusCode() == FORBIDDEN;
            refusal(request.toString(), answer, mayNot ? FORBIDDEN : status);
        });
    }

    private void refused(String what, Request request, int status) {
        ask(installation, request).ifPresent(answer -> refusal(what, answer, status));
    }

    private void refusal(String what, HttpResponse<String> answer, int status) {
        check(
                what,
                answer.statusCode() == status,
                "is answered %d, where %d is due".formatted(answer.statusCode(), status));
        if (answer.statusCode() >= 400) {
            var problem = type(answer).startsWith("application/problem+json") ? read(answer.body()) : null;
            check(what, problem != null, "is refused (%d) without a problem".formatted(answer.statusCode()));
            if (problem != null) {
                var missing =
                        COMPLETE.stream().filter(field -> !problem.has(field)).toList();
                check(what, missing.isEmpty(), "is refused by a problem without %s".formatted(missing));
            }
        }
    }

    private void asDocumented(Operation operation, String path, HttpResponse<String> answer) {
        checks++;
        published
                .contradictions(
                        operation.method(),
                        path.replaceFirst("\\?.*", ""),
                        new PublishedAnswers.Answer(
                                answer.statusCode(),
                                name -> answer.headers().firstValue(name).orElse(null),
                                type(answer),
                                type(answer).contains("json") ? answer.body() : ""))
                .forEach(this::contradicted);
    }

    private Optional<HttpResponse<String>> ask(Installation asking, Request request) {
        try {
            return Optional.of(asking.ask(request));
        } catch (Unanswered e) {
            contradicted(requireNonNull(e.getMessage()));
            return Optional.empty();
        }
    }

    private void check(String what, boolean holds, String otherwise) {
        checks++;
        if (!holds) {
            contradicted(what + " " + otherwise);
        }
    }

    private void contradicted(String how) {
        contradictions.add(how);
        tell.accept("    OTHERWISE: " + how);
    }

    private boolean mayAsk(Operation operation) {
        return installation.token() != null || operation.isOpen();
    }

    private static boolean needs(Operation operation) {
        return operation.path().contains("{")
                || operation
                        .parameters("query")
                        .anyMatch(parameter -> parameter.path("required").asBoolean());
    }

    private static boolean has(Operation operation, String parameter) {
        return operation
                .parameters("query")
                .anyMatch(one -> one.path("name").asText().equals(parameter));
    }

    private static String type(HttpResponse<?> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException _) {
            return JSON.missingNode();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
