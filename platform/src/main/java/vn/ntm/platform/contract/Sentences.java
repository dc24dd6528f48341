package vn.ntm.platform.contract;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import com.github.therapi.runtimejavadoc.ClassJavadoc;
import com.github.therapi.runtimejavadoc.Comment;
import com.github.therapi.runtimejavadoc.CommentFormatter;
import com.github.therapi.runtimejavadoc.FieldJavadoc;
import com.github.therapi.runtimejavadoc.RuntimeJavadoc;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;

/**
 * The Javadoc of a type is the description of its schema, the {@code @param} of a component that of the field, the comments of an
 * enumeration's words are listed. What an annotation says comes first.
 */
final class Sentences {

    private static final CommentFormatter PLAIN = new CommentFormatter();

    /** What Java and its time have no words of ours for. */
    private static final Map<String, String> VALUES = Map.of(
            "Day", "A day in Hà Nội, of the years 1900 to 2199.",
            "TimeOfDay", "An hour of the day in Hà Nội.",
            "Instant", "An instant (RFC 3339), of the years 1900 to 2199.",
            "InstantWithOffset", "An instant with its offset (RFC 3339).",
            "UUID", "A UUID (RFC 9562); those that the installation gives are of version 7.");

    private final SchemaTypes types;

    Sentences(SchemaTypes types) {
        this.types = types;
    }

    void complete(OpenAPI document) {
        types.all().forEach(typed -> describe(typed.schema(), typed.type()));
        document.getComponents().getSchemas().forEach((name, schema) -> {
            if (schema.getDescription() == null && VALUES.containsKey(name)) {
                schema.setDescription(VALUES.get(name));
            }
        });
    }

    private void describe(Schema schema, ClassInfo type) {
        var javadoc = javadoc(type);
        if (schema.getDescription() == null) {
            var text = type.isEnum() ? words(javadoc) : text(javadoc.getComment());
            schema.setDescription(text.isEmpty() ? null : text);
        }
        if (schema.getProperties() == null) {
            return;
        }
        var sentences = type.isRecord() ? sentences(type) : Map.<String, String>of();
        schema.getProperties().forEach((field, property) -> {
            var sentence = sentences.getOrDefault(field, "");
            if (property.getDescription() == null && !sentence.isEmpty()) {
                property.setDescription(sentence);
            }
        });
    }

    private static String words(ClassJavadoc javadoc) {
        var list = javadoc.getEnumConstants().stream()
                .filter(word -> !text(word.getComment()).isEmpty())
                .map(Sentences::word)
                .collect(Collectors.joining("\n"));
        var about = text(javadoc.getComment());
        return list.isEmpty() ? about : (about + "\n\n" + list).strip();
    }

    private static String word(FieldJavadoc word) {
        return "- `%s`: %s".formatted(word.getName(), text(word.getComment()));
    }

    /** Of each field, as the record says it that has the component. */
    private Map<String, String> sentences(ClassInfo type) {
        var sentences = new HashMap<String, String>();
        types.fields(type).stream().map(WrittenField::owner).distinct().forEach(owner -> javadoc(owner)
                .getRecordComponents()
                .forEach(component -> sentences.putIfAbsent(component.getName(), text(component.getComment()))));
        return sentences;
    }

    private static ClassJavadoc javadoc(ClassInfo type) {
        return RuntimeJavadoc.getJavadoc(
                type.name().toString(), Thread.currentThread().getContextClassLoader());
    }

    private static String text(Comment comment) {
        return PLAIN.format(comment)
                .replaceAll("\\s*<p>\\s*", "\n\n")
                .replaceAll("</?[a-z]+>", "")
                .replaceAll("[ \\t]*\\R[ \\t]*", "\n")
                .replaceAll("(?<!\\n)\\n(?!\\n|- )", " ")
                .strip();
    }
}
