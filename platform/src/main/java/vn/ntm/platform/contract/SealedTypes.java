package vn.ntm.platform.contract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/**
 * A sealed type is one of its alternatives, told apart by one required field with one allowed word each, as Jackson tells them
 * apart. Each alternative must have a schema of its own: {@code @Schema(oneOf = ...)} on the sealed type brings them in.
 */
final class SealedTypes {

    private static final String EXACTLY_ONE_OF = "x-exactly-one-of";
    private static final DotName TYPE_INFO = DotName.createSimple(JsonTypeInfo.class);
    private static final DotName SUB_TYPES = DotName.createSimple(JsonSubTypes.class);

    private final IndexView index;
    private final SchemaTypes types;

    SealedTypes(IndexView index, SchemaTypes types) {
        this.index = index;
        this.types = types;
    }

    void complete() {
        types.all().forEach(this::complete);
    }

    private void complete(TypedSchema sealed) {
        var info = sealed.type().declaredAnnotation(TYPE_INFO);
        var alternatives = sealed.type().declaredAnnotation(SUB_TYPES);
        if (info == null || alternatives == null) {
            return;
        }
        var field = info.valueWithDefault(index, "property").asString();
        var mapping = new LinkedHashMap<String, String>();
        for (var alternative : alternatives.value().asNestedArray()) {
            // Without a word Jackson tells them apart by their fields.
            var named = alternative.value("name");
            if (named == null) {
                continue;
            }
            var word = named.asString();
            types.of(alternative.value().asClass().name()).ifPresent(found -> {
                mapping.put(word, SchemaTypes.reference(found.name()));
                tell(found.schema(), field, word);
            });
        }
        if (mapping.isEmpty()) {
            return;
        }
        sealed.schema().setType(null);
        sealed.schema().setProperties(null);
        sealed.schema().setRequired(null);
        sealed.schema()
                .setOneOf(mapping.values().stream()
                        .map(reference -> OASFactory.createSchema().ref(reference))
                        .toList());
        sealed.schema()
                .setDiscriminator(
                        OASFactory.createDiscriminator().propertyName(field).mapping(mapping));
    }

    /**
     * What Jackson tells apart by the fields alone no generator does: published is one object with the fields of all, and which
     * one of them it must have. Asked for when it is known which fields of each must be there.
     */
    void completeDeduced() {
        types.all().forEach(choice -> {
            var info = choice.type().declaredAnnotation(TYPE_INFO);
            var alternatives = choice.type().declaredAnnotation(SUB_TYPES);
            if (info != null
                    && alternatives != null
                    && info.value("use").asEnum().equals("DEDUCTION")) {
                deduce(
                        choice.schema(),
                        Arrays.stream(alternatives.value().asNestedArray())
                                .flatMap(alternative ->
                                        types.of(alternative.value().asClass().name()).stream())
                                .map(TypedSchema::schema)
                                .toList());
            }
        });
    }

    private static void deduce(Schema choice, List<Schema> alternatives) {
        var fields = new LinkedHashMap<String, Schema>();
        alternatives.forEach(one -> one.getProperties().forEach(fields::putIfAbsent));
        var shared = new ArrayList<>(alternatives.getFirst().getRequired());
        alternatives.forEach(one -> shared.retainAll(one.getRequired()));
        var telling = alternatives.stream()
                .map(one -> one.getRequired().stream()
                        .filter(name -> alternatives.stream()
                                .allMatch(other ->
                                        other == one || !other.getProperties().containsKey(name)))
                        .findFirst()
                        .orElseThrow())
                .toList();
        // Of one alternative are the telling field, what it must have besides, and what it alone may have.
        var along = new LinkedHashMap<String, List<String>>();
        for (int i = 0; i < telling.size(); i++) {
            var one = alternatives.get(i);
            var tells = telling.get(i);
            var besides = new ArrayList<>(one.getRequired());
            besides.removeAll(shared);
            besides.remove(tells);
            if (!besides.isEmpty()) {
                along.put(tells, besides);
            }
            one.getProperties().keySet().stream()
                    .filter(name -> !name.equals(tells)
                            && alternatives.stream()
                                    .allMatch(other -> other == one
                                            || !other.getProperties().containsKey(name)))
                    .forEach(name -> along.put(name, List.of(tells)));
        }
        choice.setDependentRequired(along.isEmpty() ? null : along);
        choice.setOneOf(null);
        choice.setType(List.of(Schema.SchemaType.OBJECT));
        choice.setProperties(fields);
        choice.setRequired(shared);
        choice.setAdditionalPropertiesSchema(Schemas.none());
        choice.setDescription(
                "%s It has exactly one of %s.".formatted(choice.getDescription(), String.join(", ", telling)));
        choice.addExtension(EXACTLY_ONE_OF, telling);
    }

    /** The field comes first, since it says what the others are. */
    private static void tell(Schema alternative, String field, String word) {
        var properties = new LinkedHashMap<String, Schema>();
        properties.put(
                field,
                OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .enumeration(Arrays.asList((Object) word))
                        .description("Always " + word + ": says which alternative this is."));
        if (alternative.getProperties() != null) {
            alternative.getProperties().forEach(properties::putIfAbsent);
        }
        alternative.setProperties(properties);
        var required = new ArrayList<String>();
        required.add(field);
        if (alternative.getRequired() != null) {
            alternative.getRequired().stream()
                    .filter(name -> !name.equals(field))
                    .forEach(required::add);
        }
        alternative.setRequired(required);
        alternative.setType(List.of(Schema.SchemaType.OBJECT));
        alternative.setAdditionalPropertiesSchema(Schemas.none());
    }
}
