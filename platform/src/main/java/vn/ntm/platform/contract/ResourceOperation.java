package vn.ntm.platform.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** An operation of the document and the resource method that serves it. */
record ResourceOperation(String path, HttpMethod verb, Operation operation, MethodInfo method) {

    private static final DotName OPERATION =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);

    /** Those with an {@code operationId}: it is what joins the two. */
    static List<ResourceOperation> all(IndexView index, OpenAPI document) {
        var methods = new HashMap<String, MethodInfo>();
        for (var annotation : index.getAnnotations(OPERATION)) {
            if (annotation.target().kind() == AnnotationTarget.Kind.METHOD && annotation.value("operationId") != null) {
                var method = annotation.target().asMethod();
                var other = methods.put(annotation.value("operationId").asString(), method);
                // An index that is made of several may have a class twice.
                if (other != null
                        && !other.declaringClass()
                                .name()
                                .equals(method.declaringClass().name())) {
                    throw new IllegalStateException("Two operations are called " + method.name());
                }
            }
        }
        var operations = new ArrayList<ResourceOperation>();
        document.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((verb, operation) -> {
                    var method = methods.get(String.valueOf(operation.getOperationId()));
                    if (method != null) {
                        operations.add(new ResourceOperation(path, verb, operation, method));
                    }
                }));
        return operations;
    }

    String id() {
        return operation.getOperationId();
    }

    /** On the method, else on its class. */
    Optional<AnnotationInstance> annotation(Class<?> type) {
        var name = DotName.createSimple(type);
        return Optional.ofNullable(method.annotation(name))
                .or(() -> Optional.ofNullable(method.declaringClass().declaredAnnotation(name)));
    }

    boolean changes() {
        return verb != HttpMethod.GET && verb != HttpMethod.HEAD;
    }
}
