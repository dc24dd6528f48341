package vn.ntm.criteria.adaptation;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;

import vn.ntm.platform.json.AsRead;

/** What a set is adapted to: the terms alone, or the adaptation as it was read, whose content counts. */
@JsonDeserialize(using = AdaptationBody.Reading.class)
record AdaptationBody(Terms terms) {

    static final class Reading extends StdDeserializer<AdaptationBody> {

        Reading() {
            super(AdaptationBody.class);
        }

        @Override
        public AdaptationBody deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return new AdaptationBody(AsRead.termsIn(parser, context, Terms.class, "content", AdaptationView.class));
        }
    }
}
