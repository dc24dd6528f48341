package vn.ntm.platform.parameter;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What an operation takes in its address, as its method declares it. */
record KnownParameters(List<KnownParameter> query, List<KnownParameter> path) {

    static KnownParameters of(Method method) {
        var declared = Arrays.stream(method.getParameters())
                .flatMap(parameter -> parameter.isAnnotationPresent(BeanParam.class)
                        ? inside(parameter.getType())
                        : Stream.of(new Declared(parameter, parameter.getName(), parameter.getParameterizedType())))
                .toList();
        return new KnownParameters(
                declared.stream().flatMap(Declared::inQuery).toList(),
                declared.stream().flatMap(Declared::inPath).toList());
    }

    private static Stream<Declared> inside(Class<?> bean) {
        return Stream.<Class<?>>iterate(bean, type -> type != null && type != Object.class, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .map(field -> new Declared(field, field.getName(), field.getGenericType()));
    }

    /** @param name in Java, which is the name in the address unless an annotation says another one */
    private record Declared(AnnotatedElement element, String name, Type type) {

        Stream<KnownParameter> inQuery() {
            return Stream.of(
                            named(RestQuery.class).map(RestQuery::value),
                            named(QueryParam.class).map(QueryParam::value))
                    .flatMap(Optional::stream)
                    .map(this::known);
        }

        Stream<KnownParameter> inPath() {
            return Stream.of(
                            named(RestPath.class).map(RestPath::value),
                            named(PathParam.class).map(PathParam::value))
                    .flatMap(Optional::stream)
                    .map(this::known);
        }

        private <A extends Annotation> Optional<A> named(Class<A> annotation) {
            return Optional.ofNullable(element.getAnnotation(annotation));
        }

        private KnownParameter known(String said) {
            return KnownParameter.of(said.isEmpty() ? name : said, type, List.of(element.getAnnotations()));
        }
    }
}
