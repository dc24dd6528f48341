package vn.ntm.platform.contract;

import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * The validator holds a pattern against the whole text, a schema against any part of it (JSON Schema, validation, 6.3.3): so
 * the document says where the text begins and ends.
 */
final class WholePatterns {

    /** As SmallRye says that a text is not blank: one such character anywhere is enough. */
    private static final String NOT_BLANK = "\\S";

    private WholePatterns() {}

    static void complete(OpenAPI document) {
        Schemas.all(document).forEach(WholePatterns::complete);
    }

    private static void complete(Schema schema) {
        var pattern = schema.getPattern();
        if (pattern != null && !pattern.equals(NOT_BLANK) && !pattern.startsWith("^")) {
            schema.setPattern(pattern.contains("|") ? "^(?:" + pattern + ")$" : "^" + pattern + "$");
        }
    }
}
