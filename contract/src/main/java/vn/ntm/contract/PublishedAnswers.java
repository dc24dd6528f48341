package vn.ntm.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

/** An OpenAPI document against which answers are held. */
public final class PublishedAnswers {

    private static final String PROBLEM = "application/problem+json";

    /** A program decides by them, so none comes that is not announced; of the first two none that is announced stays away. */
    private static final List<String> HEADERS =
            List.of("ETag", "Location", "Idempotency-Replayed", "Retry-After", "Content-Disposition");

    private static final List<String> SURE = List.of("ETag", "Location");

    private final ObjectMapper json = new ObjectMapper();
    private final JsonNode document;
    private final List<Address> addresses;
    private final DocumentSchemas schemas;

    private record Address(String path, Pattern pattern) {

        static Address of(String path) {
            var pattern = Stream.of(path.split("(?=\\{)|(?<=\\})"))
                    .map(part -> part.startsWith("{") ? "[^/]+" : Pattern.quote(part))
                    .reduce("", String::concat);
            return new Address(path, Pattern.compile(pattern));
        }

        long parameters() {
            return path.chars().filter(character -> character == '{').count();
        }
    }

    /**
     * @param header the value of a header of that name, or null
     * @param type the media type, with its parameters
     * @param body empty if there is none, or if it is no JSON
     */
    public record Answer(
            int status,
            Function<String, @Nullable String> header,
            @Nullable String type,
            String body) {}

    public PublishedAnswers(JsonNode document) {
        this.document = document;
        this.addresses = document.path("paths")
                .propertyStream()
                .map(path -> Address.of(path.getKey()))
                .sorted(Comparator.comparing(Address::parameters))
                .toList();
        this.schemas = DocumentSchemas.ofOpenApi(document);
    }

    /** In which an answer is another than the document says; empty if in nothing, or if it says nothing of the operation. */
    public List<String> contradictions(String method, String path, Answer answer) {
        var address = addresses.stream()
                .filter(candidate -> candidate.pattern().matcher(path).matches())
                .findFirst();
        if (address.isEmpty()) {
            // Nothing is there, or a resource that only a test has: the others are in the document because it is made
            // of them.
            return List.of();
        }
        var pointer = "/paths/" + escaped(address.get().path()) + "/" + method.toLowerCase(Locale.ROOT);
        var operation = document.at(pointer);
        if (!operation.has("operationId")) {
            return List.of();
        }
        var found = new ArrayList<String>();
        var said = operation.path("responses").path(Integer.toString(answer.status()));
        if (said.isMissingNode()) {
            found.add("is a status that the document does not name");
        } else {
            var referred = said.path("$ref").asText("");
            var at = referred.isEmpty() ? pointer + "/responses/" + answer.status() : referred.substring(1);
            headers(document.at(at), answer).forEach(found::add);
            body(at, answer).ifPresent(found::add);
            codes(document.at(at), answer).forEach(found::add);
        }
        return found.stream()
                .map(what -> "%s: %d %s".formatted(operation.path("operationId").asText(), answer.status(), what))
                .toList();
    }

    private static Stream<String> headers(JsonNode said, Answer answer) {
        var announced = said.path("headers");
        return HEADERS.stream().flatMap(name -> {
            var sent = answer.header().apply(name) != null;
            if (sent && !announced.has(name)) {
                return Stream.of("has a header that the document does not name: " + name);
            }
            return !sent && announced.has(name) && SURE.contains(name)
                    ? Stream.of("lacks the header " + name)
                    : Stream.empty();
        });
    }

    private Optional<String> body(String at, Answer answer) {
        var content = document.at(at).path("content");
        if (answer.body().isEmpty()) {
            return Optional.empty();
        }
        var type = String.valueOf(answer.type()).replaceFirst(";.*", "").strip();
        if (!content.has(type)) {
            return Optional.of("has a body of a type that the document does not name: " + type);
        }
        if (!type.endsWith("json") || content.path(type).path("schema").isMissingNode()) {
            return Optional.empty();
        }
        var faults = schemas.contradictions(at + "/content/" + escaped(type) + "/schema", answer.body());
        return faults.isEmpty()
                ? Optional.empty()
                : Optional.of("has another body than the document says: "
                        + faults.stream().limit(5).toList());
    }

    private Stream<String> codes(JsonNode said, Answer answer) {
        if (!said.path("content").has(PROBLEM) || answer.body().isEmpty()) {
            return Stream.empty();
        }
        try {
            var code = json.readTree(answer.body()).path("code").asText();
            return said.path("x-codes").valueStream().anyMatch(one -> one.asText()
                            .equals(code))
                    ? Stream.empty()
                    : Stream.of("has a code that the document does not name: " + code);
        } catch (JsonProcessingException e) {
            return Stream.of("is no JSON: " + e.getOriginalMessage());
        }
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
