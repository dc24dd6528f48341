package vn.ntm.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.ntm.testkit.PublishedEvents;

/** Whoever has only the document can read what each thing in it means. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AsyncApiSpeaksInSentencesTest {

    /** With a letter that no English word has. */
    private static final String VIETNAMESE =
            "(?s).*[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ].*";

    private static final PublishedEvents PUBLISHED = PublishedEvents.asCommitted();

    @ParameterizedTest
    @MethodSource("vn.ntm.gateway.contract.Messages#all")
    void every_message_says_in_both_languages_what_has_happened(String name) {
        var message = PUBLISHED.at("/components/messages/" + name);

        assertThat(message.path("name").asText()).isEqualTo(Messages.event(name));
        assertThat(message.path("summary").asText()).matches("[A-Z].*[.]");
        assertThat(message.path("description").asText()).endsWith(".").matches(VIETNAMESE);
        assertThat(PUBLISHED.at("/info/tags")).contains(message.at("/tags/0"));
    }

    @Test
    void every_channel_says_its_keys_its_order_and_its_promise() {
        for (var topic : List.of("assignment", "reporting", "criteria")) {
            assertThat(PUBLISHED.at("/channels/" + topic + "/description").asText())
                    .as(topic)
                    .contains("The key of a record is");
        }
        assertThat(PUBLISHED.at("/info/description").asText())
                .contains(
                        "**Delivery.**", "**Order.**", "**Retention.**", "**What may change.**", "**Who may listen.**")
                .matches(VIETNAMESE);
    }

    @Test
    void every_schema_and_field_has_a_sentence_and_every_object_takes_what_is_new() {
        var faults = new ArrayList<String>();
        PUBLISHED.at("/components/tags").properties().forEach(tag -> judge(tag.getKey(), tag.getValue(), faults));
        PUBLISHED
                .at("/components/schemas")
                .properties()
                .forEach(schema -> judge(schema.getKey(), schema.getValue(), faults));
        PUBLISHED
                .at("/components/messageTraits")
                .properties()
                .forEach(trait -> judge(trait.getKey(), trait.getValue().path("headers"), faults));

        assertThat(faults).isEmpty();
    }

    private void judge(String at, JsonNode schema, List<String> faults) {
        var whole = PUBLISHED.resolved(schema);
        if (!whole.path("description").asText().endsWith(".")) {
            faults.add(at + " has no sentence");
        }
        if (schema.path("type").asText().equals("object")
                && schema.has("properties")
                && !schema.path("additionalProperties").asBoolean()) {
            faults.add(at + " does not say that more may come");
        }
        schema.path("properties")
                .properties()
                .forEach(field -> judge(at + "/" + field.getKey(), field.getValue(), faults));
    }
}
