package vn.ntm.platform.contract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** What schemas are made of. */
final class Schemas {

    private Schemas() {}

    static List<Schema> parts(Schema schema) {
        var parts = new ArrayList<Schema>();
        if (schema.getProperties() != null) {
            parts.addAll(schema.getProperties().values());
        }
        Stream.of(schema.getOneOf(), schema.getAnyOf(), schema.getAllOf(), schema.getPrefixItems())
                .filter(Objects::nonNull)
                .forEach(parts::addAll);
        Stream.of(schema.getItems(), schema.getAdditionalPropertiesSchema(), schema.getPropertyNames(), schema.getNot())
                .filter(Objects::nonNull)
                .forEach(parts::add);
        return parts;
    }

    /** Those of the components and of the parameters, with all that they are made of. */
    static List<Schema> all(OpenAPI document) {
        var open = new ArrayDeque<>(document.getComponents().getSchemas().values());
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .flatMap(operation -> Parameters.parameters(operation).stream())
                .filter(parameter -> parameter.getSchema() != null)
                .forEach(parameter -> open.add(parameter.getSchema()));
        var all = new ArrayList<Schema>();
        while (!open.isEmpty()) {
            var schema = open.remove();
            all.add(schema);
            open.addAll(parts(schema));
        }
        return all;
    }

    static Schema reference(String name) {
        return OASFactory.createSchema().ref(SchemaTypes.reference(name));
    }

    /** What nothing satisfies: no further field. */
    static Schema none() {
        return OASFactory.createSchema().booleanSchema(false);
    }

    static Schema text(String example) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).addExample(example);
    }

    /** The same, or null. */
    static Schema orNull(Schema schema) {
        var nothing = OASFactory.createSchema().addType(Schema.SchemaType.NULL);
        if (schema.getType() != null && !schema.getType().contains(Schema.SchemaType.NULL) && schema.getRef() == null) {
            if (schema.getEnumeration() != null && !schema.getEnumeration().contains(null)) {
                var words = new ArrayList<>(schema.getEnumeration());
                words.add(null);
                schema.setEnumeration(words);
            }
            return schema.addType(Schema.SchemaType.NULL);
        }
        if (schema.getRef() == null) {
            return schema;
        }
        return OASFactory.createSchema()
                .description(schema.getDescription())
                .addAnyOf(OASFactory.createSchema().ref(schema.getRef()))
                .addAnyOf(nothing);
    }
}
