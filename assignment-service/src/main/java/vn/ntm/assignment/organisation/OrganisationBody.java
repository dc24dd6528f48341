package vn.ntm.assignment.organisation;

import java.io.IOException;
import java.util.Set;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;

import vn.ntm.platform.json.AsRead;

/** What a body is registered as: as it is said, or as it was read. */
@JsonDeserialize(using = OrganisationBody.Reading.class)
record OrganisationBody(Registration said) {

    /** What follows from the rest, and nobody says. */
    private static final Set<String> OF_ANSWERS_ONLY = Set.of("status", "parentName", "ambiguous");

    static final class Reading extends StdDeserializer<OrganisationBody> {

        Reading() {
            super(OrganisationBody.class);
        }

        @Override
        public OrganisationBody deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return new OrganisationBody(AsRead.without(parser, context, Registration.class, OF_ANSWERS_ONLY));
        }
    }
}
