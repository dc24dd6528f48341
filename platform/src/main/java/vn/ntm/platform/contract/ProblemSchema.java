package vn.ntm.platform.contract;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** A refusal as it is written (RFC 9457), with the members that this API adds. */
final class ProblemSchema {

    static final String NAME = "Problem";

    private static final String VIOLATION = "ProblemViolation";
    private static final String REMEDY = "ProblemRemedy";

    private ProblemSchema() {}

    static void addTo(OpenAPI document) {
        var components = document.getComponents();
        components.addSchema(
                NAME,
                object("A refusal (RFC 9457): what was wrong, all of it, and what may be done.")
                        .addProperty("type", text("/problems/ and the code.", "/problems/report-not-as-asked"))
                        .addProperty(
                                "title",
                                text("The kind of refusal, in the language asked for.", "Nội dung không hợp lệ"))
                        .addProperty(
                                "status",
                                OASFactory.createSchema()
                                        .addType(Schema.SchemaType.INTEGER)
                                        .format("int32")
                                        .description("The status of the answer."))
                        .addProperty("detail", text("What was wrong this time.", "Báo cáo chưa đúng yêu cầu."))
                        .addProperty("instance", text("The address that was asked.", "/api/v1/reports"))
                        .addProperty(
                                "code",
                                text(
                                        "Stable: a program decides by it. The operation lists its codes.",
                                        "report-not-as-asked"))
                        .addProperty("violations", list(VIOLATION, "Every place that is wrong, some hundred at most."))
                        .addProperty("remedies", list(REMEDY, "What may be done, and by whom."))
                        .addRequired("type")
                        .addRequired("title")
                        .addRequired("status")
                        .addRequired("detail")
                        .addRequired("instance")
                        .addRequired("code")
                        .addRequired("violations")
                        .addRequired("remedies"));
        components.addSchema(
                VIOLATION,
                object("One place that is wrong.")
                        .addProperty(
                                "pointer",
                                text(
                                        "Where: a JSON pointer into the body (RFC 6901), or the name of a parameter.",
                                        "/values/1/value"))
                        .addProperty("code", text("Stable: which rule.", "above-its-whole"))
                        .addProperty(
                                "value", OASFactory.createSchema().description("What stands there, cut if it is long."))
                        .addProperty("message", text("The rule, in the language asked for.", "Phải là số."))
                        .addRequired("pointer")
                        .addRequired("code")
                        .addRequired("message"));
        components.addSchema(
                REMEDY,
                object("What may be done.")
                        .addProperty("action", text("In the language asked for.", "Sửa rồi gửi lại."))
                        .addProperty("role", text("Who may do it; absent: the caller.", "reviewer"))
                        .addProperty("link", text("Where; absent: nowhere in particular.", "/api/v1/reports"))
                        .addRequired("action"));
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).description(description);
    }

    private static Schema text(String description, String example) {
        return Schemas.text(example).description(description);
    }

    private static Schema list(String item, String description) {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.ARRAY)
                .items(Schemas.reference(item))
                .description(description);
    }
}
