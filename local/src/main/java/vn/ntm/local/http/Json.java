package vn.ntm.local.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.ntm.local.layout.StackFailure;

/** Text to tree and back, where only a mistake of ours can make it fail. */
public final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    public static String of(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException mistake) {
            throw new StackFailure("Cannot be written as JSON: " + value, mistake);
        }
    }

    public static JsonNode read(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException mistake) {
            throw new StackFailure("Is no JSON: " + text, mistake);
        }
    }
}
