package vn.ntm.gateway.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.ntm.testkit.PublishedEvents;

/** The document shows what was really told, and its schemas take that and nothing less. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AsyncApiExamplesTest {

    private static final Path GOLDEN = Path.of("../events/src/test/resources/events");
    private static final Pattern SECRET = Pattern.compile("`whsec_([A-Za-z0-9+/=]+)`");

    private static final PublishedEvents PUBLISHED = PublishedEvents.asCommitted();
    private final ObjectMapper json = new ObjectMapper();

    @ParameterizedTest
    @MethodSource("vn.ntm.gateway.contract.Messages#all")
    void an_example_is_the_golden_file_in_its_envelope(String message) throws IOException {
        var golden = json.readTree(Files.readString(GOLDEN.resolve(Messages.event(message) + ".json")));
        var example = example(message);

        if (Messages.isPushed(message)) {
            assertThat(example.at("/payload/data")).isEqualTo(golden);
            assertThat(example.at("/payload/type").asText()).isEqualTo(Messages.event(message));
            assertThat(example.at("/payload/subject"))
                    .as("the first field is what it is about")
                    .isEqualTo(golden.elements().next());
            assertThat(example.at("/headers/webhook-id")).isEqualTo(example.at("/payload/id"));
        } else {
            assertThat(example.at("/payload")).isEqualTo(golden);
            assertThat(example.at("/headers/ce_type").asText()).isEqualTo(message);
            assertThat(example.at("/headers/ce_subject"))
                    .isEqualTo(golden.elements().next());
        }
        assertThat(contradictions(message, example.path("headers"), example.path("payload")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("vn.ntm.gateway.contract.Messages#all")
    void a_field_that_is_missing_or_otherwise_is_refused_and_a_new_one_is_taken(String message) {
        var example = example(message);
        var payload = (ObjectNode) example.path("payload");

        var changes = Change.of(payload, PUBLISHED.resolved("/components/messages/" + message + "/payload"), PUBLISHED);

        assertThat(changes).hasSizeGreaterThan(3 * payload.size());
        for (var change : changes) {
            assertThat(contradictions(message, example.path("headers"), change.message())
                            .isEmpty())
                    .as(change.what())
                    .isEqualTo(change.taken());
        }
    }

    @ParameterizedTest
    @MethodSource("vn.ntm.gateway.contract.Messages#all")
    void a_header_that_is_missing_is_refused(String message) {
        var example = example(message);
        var needed = Messages.isPushed(message)
                ? List.of("content-type", "webhook-id", "webhook-timestamp", "webhook-signature")
                : List.of("ce_specversion", "ce_id", "ce_type", "ce_source", "ce_subject", "ce_time");

        for (var name : needed) {
            for (var wrong : List.of("", "?")) {
                var headers = ((ObjectNode) example.path("headers")).deepCopy();
                if (wrong.isEmpty()) {
                    headers.remove(name);
                } else if (!name.equals("ce_type")) {
                    headers.put(name, wrong);
                } else {
                    continue;
                }
                assertThat(contradictions(message, headers, example.path("payload")))
                        .as("%s: '%s'", name, wrong)
                        .isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("vn.ntm.gateway.contract.Messages#pushed")
    void a_webhook_is_signed_as_the_words_beside_it_say(String message) throws Exception {
        var example = example(message);
        var words = PUBLISHED.at("/channels/webhook/description").asText();
        var secret = SECRET.matcher(words);
        assertThat(secret.find()).isTrue();

        var signed = String.join(
                ".",
                example.at("/headers/webhook-id").asText(),
                example.at("/headers/webhook-timestamp").asText(),
                json.writeValueAsString(example.path("payload")));

        assertThat(example.at("/headers/webhook-signature").asText()).isEqualTo("v1," + hmac(secret.group(1), signed));
    }

    private static String hmac(String secret, String signed) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret), "HmacSHA256"));
        return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(UTF_8)));
    }

    private JsonNode example(String message) {
        return PUBLISHED.at("/components/messages/" + message + "/examples/0");
    }

    private List<String> contradictions(String message, JsonNode headers, JsonNode payload) {
        Map<String, String> texts = new HashMap<>();
        headers.properties()
                .forEach(header -> texts.put(
                        header.getKey(),
                        Objects.requireNonNull(header.getValue().textValue())));
        return PUBLISHED.contradictions(message, texts, payload.toString());
    }
}
