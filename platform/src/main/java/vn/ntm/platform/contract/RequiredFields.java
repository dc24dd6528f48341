package vn.ntm.platform.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Type;

/**
 * What must be there, what may be null, and that nothing else may be: in a body that is sent as Jackson and the validator judge
 * it; in an answer what the record writes. Answers stay open, so that a program of today reads an answer with one more field.
 */
final class RequiredFields {

    private static final Set<DotName> NOT_MISSING = Set.of(
            DotName.createSimple("jakarta.validation.constraints.NotNull"),
            DotName.createSimple("jakarta.validation.constraints.NotBlank"),
            DotName.createSimple("jakarta.validation.constraints.NotEmpty"));
    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final DotName INCLUDE = DotName.createSimple(JsonInclude.class);
    private static final DotName SETTER = DotName.createSimple(JsonSetter.class);
    private static final DotName OPTIONAL = DotName.createSimple("java.util.Optional");

    private final SchemaTypes types;

    RequiredFields(SchemaTypes types) {
        this.types = types;
    }

    void complete() {
        for (var typed : types.all()) {
            if (typed.type().isRecord() && typed.schema().getProperties() != null) {
                judge(typed.schema(), typed.type(), types.isSent(typed.name()));
            }
        }
    }

    private void judge(Schema schema, ClassInfo type, boolean isSent) {
        var required = new LinkedHashSet<String>();
        if (schema.getRequired() != null) {
            required.addAll(schema.getRequired());
        }
        var properties = new LinkedHashMap<>(schema.getProperties());
        for (var component : types.fields(type)) {
            var property = properties.get(component.name());
            if (property == null) {
                continue;
            }
            if (isSent ? mustBeSent(component) : isWritten(component)) {
                required.add(component.name());
            }
            if (mayBeNull(component) && (isSent || !leavesNullOut(component))) {
                properties.put(component.name(), Schemas.orNull(property));
            }
        }
        schema.setProperties(properties);
        schema.setRequired(required.isEmpty() ? null : new ArrayList<>(required));
        if (isSent && schema.getAdditionalPropertiesSchema() == null) {
            schema.setAdditionalPropertiesSchema(Schemas.none());
        }
    }

    /** A number or a yes that is missing is nothing that Java could take for null, unless its setter says what it is then. */
    private static boolean mustBeSent(WrittenField component) {
        return NOT_MISSING.stream().anyMatch(component::has)
                || (component.component().type().kind() == Type.Kind.PRIMITIVE && !component.has(SETTER));
    }

    private static boolean isWritten(WrittenField component) {
        return !(mayBeNull(component) && leavesNullOut(component)) && !leavesEmptyOut(component);
    }

    private static boolean mayBeNull(WrittenField component) {
        if (NOT_MISSING.stream().anyMatch(component::has)) {
            return false;
        }
        return component.has(NULLABLE) || component.component().type().name().equals(OPTIONAL);
    }

    private static boolean leavesNullOut(WrittenField component) {
        var include = include(component);
        return include.equals("NON_NULL") || include.equals("NON_ABSENT") || include.equals("NON_EMPTY");
    }

    private static boolean leavesEmptyOut(WrittenField component) {
        var include = include(component);
        return include.equals("NON_EMPTY") || include.equals("NON_DEFAULT");
    }

    private static String include(WrittenField component) {
        var field = component.owner().field(component.name());
        var own = field == null ? null : field.annotation(INCLUDE);
        var said = own == null ? component.owner().declaredAnnotation(INCLUDE) : own;
        return said == null || said.value() == null ? "ALWAYS" : said.value().asEnum();
    }
}
