package vn.ntm.platform.json;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.util.TokenBuffer;

/** What was read may be written back as it is: an answer says more than what is asked for, and the more is passed over. */
public final class AsRead {

    private AsRead() {}

    /**
     * The terms alone, or an answer that holds them under a name.
     *
     * @param answer whose fields may stand beside them
     */
    public static <T> T termsIn(
            JsonParser parser,
            DeserializationContext context,
            Class<T> terms,
            String name,
            Class<? extends Record> answer)
            throws IOException {
        var said = context.bufferAsCopyOfValue(parser);
        var around = said.asParser();
        if (!findsField(around, name)) {
            return context.readValue(said.asParserOnFirstToken(), terms);
        }
        refuseOthers(said, parser, answer);
        try {
            return context.readValue(around, terms);
        } catch (JsonMappingException e) {
            e.prependPath(answer, name);
            throw e;
        }
    }

    /** Leaves the parser at its value, unless that is null. */
    private static boolean findsField(JsonParser around, String name) throws IOException {
        if (around.nextToken() != JsonToken.START_OBJECT) {
            return false;
        }
        while (around.nextToken() == JsonToken.FIELD_NAME) {
            boolean isIt = around.currentName().equals(name);
            if (around.nextToken() != JsonToken.VALUE_NULL && isIt) {
                return true;
            }
            around.skipChildren();
        }
        return false;
    }

    private static void refuseOthers(TokenBuffer said, JsonParser parser, Class<? extends Record> answer)
            throws IOException {
        var known = Arrays.stream(answer.getRecordComponents())
                .<Object>map(RecordComponent::getName)
                .toList();
        var around = said.asParser();
        around.nextToken();
        while (around.nextToken() == JsonToken.FIELD_NAME) {
            var field = around.currentName();
            if (!known.contains(field)) {
                throw UnrecognizedPropertyException.from(parser, answer, field, known);
            }
            around.nextToken();
            around.skipChildren();
        }
    }
}
