package vn.ntm.assignment.target;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;

import vn.ntm.platform.json.AsRead;

/** What a target is set to: its terms alone, or the target as it was read, whose terms count. */
@JsonDeserialize(using = TargetBody.Reading.class)
record TargetBody(TargetTerms terms) {

    static final class Reading extends StdDeserializer<TargetBody> {

        Reading() {
            super(TargetBody.class);
        }

        @Override
        public TargetBody deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return new TargetBody(AsRead.termsIn(parser, context, TargetTerms.class, "stated", TargetAsRead.class));
        }
    }
}
