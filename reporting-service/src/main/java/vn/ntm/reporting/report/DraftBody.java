package vn.ntm.reporting.report;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;

import vn.ntm.platform.json.AsRead;
import vn.ntm.reporting.report.ReportViews.DraftView;

/** What a draft is saved as: its content alone, or the draft as it was read, whose content counts. */
@JsonDeserialize(using = DraftBody.Reading.class)
record DraftBody(Content content) {

    static final class Reading extends StdDeserializer<DraftBody> {

        Reading() {
            super(DraftBody.class);
        }

        @Override
        public DraftBody deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return new DraftBody(AsRead.termsIn(parser, context, Content.class, "content", DraftView.class));
        }
    }
}
