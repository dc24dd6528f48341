package vn.ntm.platform.contract;

import static java.util.stream.Collectors.toSet;

import java.beans.Introspector;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.RecordComponentInfo;

/** Which type a schema of the document was read from, and which schemas a caller sends. */
final class SchemaTypes {

    private static final String OURS = "vn.ntm.";
    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    private static final String REFERENCE = "#/components/schemas/";

    private final IndexView index;
    private final Map<String, Schema> schemas;
    private final List<TypedSchema> types = new ArrayList<>();
    private final Set<String> sent;

    SchemaTypes(IndexView index, OpenAPI document) {
        this.index = index;
        this.schemas = document.getComponents().getSchemas();
        var byName = new HashMap<String, List<ClassInfo>>();
        for (var type : index.getKnownClasses()) {
            // What has no name of its own has no schema.
            if (type.name().toString().startsWith(OURS) && type.simpleName() != null) {
                byName.computeIfAbsent(nameOf(type), _ -> new ArrayList<>()).add(type);
            }
        }
        schemas.forEach((name, schema) -> {
            var found = byName.get(name);
            if (found == null) {
                // SmallRye numbers types of one name: Answer, Answer1.
                found = byName.getOrDefault(name.replaceFirst("\\d+$", ""), generic(name, byName));
            }
            found.stream().filter(type -> isReadFrom(schema, type)).findFirst().ifPresent(type -> {
                leaveOutNotWritten(schema, type);
                types.add(new TypedSchema(name, schema, type));
            });
        });
        var requests = new HashSet<String>();
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(operation -> {
                    if (operation.getRequestBody() != null) {
                        reach(operation.getRequestBody().getContent(), requests);
                    }
                });
        this.sent = requests;
    }

    List<TypedSchema> all() {
        return types;
    }

    Optional<TypedSchema> of(DotName type) {
        return types.stream()
                .filter(schema -> schema.type().name().equals(type))
                .findFirst();
    }

    /** As it is written: without what is unwrapped, with what that has. */
    List<WrittenField> fields(ClassInfo record) {
        return WrittenField.of(record, index);
    }

    /** Whether a caller may send it: it stands in a body of a request, at whatever depth. */
    boolean isSent(String schema) {
        return sent.contains(schema);
    }

    static String reference(String schema) {
        return REFERENCE + schema;
    }

    private static String nameOf(ClassInfo type) {
        return Optional.ofNullable(type.declaredAnnotation(SCHEMA))
                .map(annotation -> annotation.value("name"))
                .map(value -> value.asString())
                .orElse(type.simpleName());
    }

    /** SmallRye names a list of lines after both: PageTaskLine. */
    private static List<ClassInfo> generic(String schema, Map<String, List<ClassInfo>> byName) {
        return byName.entrySet().stream()
                .filter(entry -> schema.startsWith(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .filter(type -> type.isRecord() && !type.typeParameters().isEmpty())
                .toList();
    }

    private static boolean isReadFrom(Schema schema, ClassInfo type) {
        if (schema.getEnumeration() != null) {
            var words = type.enumConstants().stream().map(FieldInfo::name).toList();
            return type.isEnum() && words.containsAll(schema.getEnumeration());
        }
        if (type.isEnum()) {
            return false;
        }
        if (!type.isRecord() || schema.getProperties() == null) {
            return true;
        }
        var components =
                type.recordComponents().stream().map(RecordComponentInfo::name).toList();
        var named = new HashSet<>(withoutRenamed(type, schema));
        named.removeAll(notWritten(type));
        return components.containsAll(named);
    }

    /** SmallRye takes {@code boolean isOver()} for a field whoever may call it, Jackson only if everybody may. */
    private static Set<String> notWritten(ClassInfo type) {
        var components =
                type.recordComponents().stream().map(RecordComponentInfo::name).toList();
        return type.methods().stream()
                .filter(method -> method.parametersCount() == 0 && !Modifier.isPublic(method.flags()))
                .map(MethodInfo::name)
                .filter(name -> name.matches("(is|get)\\p{Upper}.*"))
                .map(name -> Introspector.decapitalize(name.replaceFirst("is|get", "")))
                .filter(name -> !components.contains(name))
                .collect(toSet());
    }

    private static void leaveOutNotWritten(Schema schema, ClassInfo type) {
        if (type.isRecord() && schema.getProperties() != null) {
            notWritten(type).forEach(name -> {
                schema.removeProperty(name);
                schema.removeRequired(name);
            });
        }
    }

    /** What {@code @JsonProperty} renames, or a method adds, is not looked for among the components. */
    private static List<String> withoutRenamed(ClassInfo type, Schema schema) {
        boolean renames = type.annotationsMap().keySet().stream()
                .map(DotName::withoutPackagePrefix)
                .anyMatch(name ->
                        name.equals("JsonProperty") || name.equals("JsonUnwrapped") || name.equals("JsonTypeInfo"));
        return renames || schema.getDiscriminator() != null
                ? List.of()
                : List.copyOf(schema.getProperties().keySet());
    }

    private void reach(Content content, Set<String> seen) {
        if (content == null) {
            return;
        }
        var open = new ArrayDeque<Schema>();
        content.getMediaTypes().values().stream()
                .map(media -> media.getSchema())
                .filter(schema -> schema != null)
                .forEach(open::add);
        while (!open.isEmpty()) {
            var schema = open.remove();
            if (schema.getRef() != null) {
                var name = schema.getRef().substring(REFERENCE.length());
                var named = schemas.get(name);
                if (seen.add(name) && named != null) {
                    open.add(named);
                }
            }
            open.addAll(Schemas.parts(schema));
        }
    }
}
