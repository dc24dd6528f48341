package vn.ntm.assignment.funding;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;

import vn.ntm.platform.json.AsRead;

/** What a plan is stated as: its terms alone, or the plan as it was read, whose terms count. */
@JsonDeserialize(using = PlanBody.Reading.class)
record PlanBody(PlanTerms terms) {

    static final class Reading extends StdDeserializer<PlanBody> {

        Reading() {
            super(PlanBody.class);
        }

        @Override
        public PlanBody deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return new PlanBody(AsRead.termsIn(parser, context, PlanTerms.class, "stated", PlanAsRead.class));
        }
    }
}
