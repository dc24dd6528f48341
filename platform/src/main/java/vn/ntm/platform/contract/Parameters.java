package vn.ntm.platform.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Type;

import vn.ntm.platform.idempotency.Idempotent;

/** What each parameter means: those that are called the same everywhere here, the others in {@code contract.yaml}. */
final class Parameters {

    private static final Map<String, String> EVERYWHERE = Map.of(
            "limit",
            "How many items a page holds at most.",
            "cursor",
            "Where the page begins: nextCursor of the page before, unchanged. Without it the list begins.",
            "If-Match",
            "The ETag of what was read and is to be changed (RFC 9110, section 13.1.1); * is refused.",
            "id",
            "The identifier that the installation gave.",
            "dryRun",
            "true: all is judged and answered as if it were done, and nothing is stored or told; false if absent.",
            "Last-Event-ID",
            "The id of the last event that was received; the stream goes on after it.");

    private static final DotName DEFAULT = DotName.createSimple("jakarta.ws.rs.DefaultValue");

    private final ContractFile said;

    Parameters(ContractFile said) {
        this.said = said;
    }

    void complete(List<ResourceOperation> operations) {
        operations.forEach(operation -> {
            var own = Optional.ofNullable(said.operations().get(operation.id()))
                    .map(ContractFile.Told::parameters)
                    .orElse(Map.of());
            for (var parameter : parameters(operation.operation())) {
                if (parameter.getDescription() == null) {
                    parameter.setDescription(
                            own.getOrDefault(parameter.getName(), EVERYWHERE.get(parameter.getName())));
                }
                if (isMissingBelowItsLeast(parameter, operation)) {
                    parameter.setRequired(true);
                }
                if (parameter.getName().equals("If-Match")) {
                    parameter.setRequired(!makes(operation));
                    parameter.setSchema(Schemas.text("\"3\"").maxLength(200));
                }
            }
            if (operation.annotation(Idempotent.class).isPresent()) {
                operation
                        .operation()
                        .addParameter(header(
                                "Idempotency-Key",
                                "A word of the caller's for this request, 1 to 200 characters. Sent again with the same content it"
                                        + " is answered as the first time and does nothing more; with another content it is refused."
                                        + " Kept for 90 days.",
                                Schemas.text("2024-M06-so-03").minLength(1).maxLength(200)));
            }
            operation
                    .operation()
                    .addParameter(header(
                            "Accept-Language", "The language of messages: vi (usual) or en.", Schemas.text("en")));
        });
    }

    /** A number that is missing is 0 for Java, and 0 may be too little: then it must be there. */
    private static boolean isMissingBelowItsLeast(Parameter parameter, ResourceOperation operation) {
        var least = parameter.getSchema() == null ? null : parameter.getSchema().getMinimum();
        return least != null
                && least.signum() > 0
                && operation.method().parameters().stream()
                        .anyMatch(java -> parameter.getName().equals(java.name())
                                && java.type().kind() == Type.Kind.PRIMITIVE
                                && !java.hasAnnotation(DEFAULT));
    }

    /** What a PUT makes has no revision yet. */
    private boolean makes(ResourceOperation operation) {
        return operation.verb() == HttpMethod.PUT
                && Optional.ofNullable(said.operations().get(operation.id()))
                        .filter(told -> told.status().contains(201))
                        .isPresent();
    }

    private static Parameter header(String name, String description, Schema schema) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .required(false)
                .description(description)
                .schema(schema);
    }

    static List<Parameter> parameters(Operation operation) {
        return operation.getParameters() == null ? List.of() : new ArrayList<>(operation.getParameters());
    }
}
