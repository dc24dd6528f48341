package vn.ntm.platform.contract;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/** What the items of a list and the keys of a map must be, where a type says it and SmallRye does not read it. */
final class PartsOfCollections {

    private static final DotName MAP = DotName.createSimple(java.util.Map.class);
    private static final DotName EMAIL = DotName.createSimple("jakarta.validation.constraints.Email");
    private static final DotName PATTERN = DotName.createSimple("jakarta.validation.constraints.Pattern");

    private final SchemaTypes types;

    PartsOfCollections(SchemaTypes types) {
        this.types = types;
    }

    void complete() {
        for (var typed : types.all()) {
            if (typed.type().isRecord() && typed.schema().getProperties() != null) {
                for (var field : types.fields(typed.type())) {
                    complete(
                            typed.schema().getProperties().get(field.name()),
                            field.component().type());
                }
            }
        }
    }

    private void complete(@Nullable Schema schema, Type type) {
        if (schema == null || type.kind() != Type.Kind.PARAMETERIZED_TYPE) {
            return;
        }
        var of = type.asParameterizedType().arguments();
        if (type.name().equals(MAP)) {
            schema.setPropertyNames(key(of.getFirst()));
            complete(schema.getAdditionalPropertiesSchema(), of.getLast());
        } else if (schema.getItems() != null) {
            if (of.getFirst().hasAnnotation(EMAIL)) {
                schema.getItems().setFormat("email");
            }
            complete(schema.getItems(), of.getFirst());
        }
    }

    private @Nullable Schema key(Type type) {
        var pattern = type.annotation(PATTERN);
        if (pattern != null) {
            return OASFactory.createSchema()
                    .addType(Schema.SchemaType.STRING)
                    .pattern(pattern.value("regexp").asString());
        }
        return types.of(type.name()).map(key -> Schemas.reference(key.name())).orElse(null);
    }
}
