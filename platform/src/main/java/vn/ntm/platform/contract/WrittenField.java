package vn.ntm.platform.contract;

import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/** A field as a record writes it, and the component that it is: those of one that is unwrapped stand in its place. */
record WrittenField(RecordComponentInfo component, ClassInfo owner) {

    private static final DotName UNWRAPPED = DotName.createSimple(JsonUnwrapped.class);

    static List<WrittenField> of(ClassInfo type, IndexView index) {
        return type.recordComponents().stream()
                .flatMap(component -> {
                    var inner = isUnwrapped(component, type)
                            ? index.getClassByName(component.type().name())
                            : null;
                    return inner == null ? Stream.of(new WrittenField(component, type)) : of(inner, index).stream();
                })
                .toList();
    }

    String name() {
        return component.name();
    }

    /** On itself, not on what its type is made of: a list of what may not be null may itself be missing. */
    boolean has(DotName annotation) {
        var field = owner.field(name());
        return component.type().hasAnnotation(annotation)
                || component.hasDeclaredAnnotation(annotation)
                || (field != null && field.hasDeclaredAnnotation(annotation));
    }

    /** A record's annotations of fields are kept with the field, not with the component. */
    private static boolean isUnwrapped(RecordComponentInfo component, ClassInfo type) {
        var field = type.field(component.name());
        return component.hasDeclaredAnnotation(UNWRAPPED) || (field != null && field.hasDeclaredAnnotation(UNWRAPPED));
    }
}
