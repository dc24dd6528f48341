package vn.ntm.platform.shape;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import org.jspecify.annotations.Nullable;

import vn.ntm.platform.problem.Unreadable;
import vn.ntm.platform.problem.Violation;

/**
 * Says all that is wrong with a body that could not be bound, by the document that the service publishes itself. It is asked only
 * then: Jackson decides what is taken, and stops at the first fault; this finds the others. The document is read at the first
 * such body.
 */
@ApplicationScoped
public class PublishedShapes {

    /** A field that stands there twice is one fault; it hides no others. */
    private static final ObjectMapper TREES = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final int COMPARED = 20;

    private static final int LARGE = 500_000;

    /** A tree of some hundred megabytes at most. Of a body that has more, the first fault is told. */
    private static final int MOST_TOKENS = 1_500_000;

    private final ReentrantLock oneLarge = new ReentrantLock();
    private final Supplier<byte[]> published;
    private final ObjectMapper json;
    private volatile @Nullable JsonNode document;

    @Inject
    PublishedShapes(OpenApiDocumentService published, ObjectMapper json) {
        this(() -> published.getDocument(Format.JSON), json);
    }

    /** @param published an OpenAPI document as JSON */
    public PublishedShapes(Supplier<byte[]> published, ObjectMapper json) {
        this.published = published;
        this.json = json;
    }

    /**
     * Every fault, at least the one that Jackson found.
     *
     * @param kind of the content, {@code application/json}
     * @param type to which it could not be bound
     * @param first what Jackson said
     */
    public List<Violation> faults(
            Operation operation, String kind, byte[] body, Type type, JsonProcessingException first) {
        var said = Unreadable.violation(Unreadable.pointer(first), first);
        var found =
                schema(operation, kind).map(schema -> found(schema, body, type)).orElse(List.of());
        if (!(first instanceof StreamReadException) && found.stream().anyMatch(fault -> covers(fault, said))) {
            return found;
        }
        var all = new ArrayList<Violation>(List.of(said));
        all.addAll(found);
        return List.copyOf(all);
    }

    /** A large body is a large tree, so there is one at a time. */
    private List<Violation> found(Schema schema, byte[] body, Type type) {
        if (body.length < LARGE) {
            return read(body).map(node -> found(schema, node, type)).orElse(List.of());
        }
        oneLarge.lock();
        try {
            return read(body).map(node -> found(schema, node, type)).orElse(List.of());
        } finally {
            oneLarge.unlock();
        }
    }

    /** What takes more than is published, as what was read and is written back, only Jackson can judge. */
    private List<Violation> found(Schema schema, JsonNode body, Type type) {
        var found = Shape.faults(schema, body);
        boolean takesMore = found.stream()
                .filter(fault -> fault.code().equals(Unreadable.UNKNOWN_FIELD))
                .map(Violation::pointer)
                .filter(pointer -> pointer.lastIndexOf('/') == 0)
                .limit(COMPARED)
                .anyMatch(pointer -> takes(pointer, body, type));
        return takesMore ? List.of() : found;
    }

    /** Whether Jackson binds the field alone, or finds fault with what is in it. */
    private boolean takes(String pointer, JsonNode body, Type type) {
        var name = pointer.substring(1).replace("~1", "/").replace("~0", "~");
        var alone = JsonNodeFactory.instance.objectNode().set(name, body.path(name));
        try {
            Object bound = json.readerFor(json.constructType(type)).readValue(alone);
            return bound != null;
        } catch (UnrecognizedPropertyException unknown) {
            return unknown.getPath().size() > 1;
        } catch (JsonMappingException e) {
            return Unreadable.pointer(e).startsWith(pointer);
        } catch (IOException _) {
            return false;
        }
    }

    /** It says the same more exactly: it stands at the same place, or at one inside. */
    private static boolean covers(Violation fault, Violation said) {
        return fault.pointer().equals(said.pointer()) || fault.pointer().startsWith(said.pointer() + "/");
    }

    /** What is no JSON at all, only Jackson speaks of. */
    private Optional<JsonNode> read(byte[] body) {
        try {
            return isTooMuch(body)
                    ? Optional.empty()
                    : Optional.of(TREES.readTree(body)).filter(node -> !node.isMissingNode());
        } catch (IOException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private boolean isTooMuch(byte[] body) throws IOException {
        if (body.length < LARGE) {
            return false;
        }
        try (var parser = TREES.createParser(body)) {
            for (int tokens = 0; parser.nextToken() != null; tokens++) {
                if (tokens == MOST_TOKENS) {
                    return true;
                }
            }
        }
        return false;
    }

    private Optional<Schema> schema(Operation operation, String kind) {
        var document = document();
        var content = document.path("paths")
                .path(operation.path())
                .path(operation.verb())
                .path("requestBody")
                .path("content");
        return Stream.of(content.path(kind), content.path("application/json"))
                .map(media -> media.get("schema"))
                .filter(schema -> schema != null)
                .findFirst()
                .map(schema -> Schema.of(document, schema));
    }

    private JsonNode document() {
        var read = document;
        if (read == null) {
            try {
                read = json.readTree(published.get());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            document = read;
        }
        return read;
    }
}
