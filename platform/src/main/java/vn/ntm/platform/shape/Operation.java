package vn.ntm.platform.shape;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;

/**
 * One operation, as the published document names it.
 *
 * @param method GET and so on
 * @param path with its names in braces, {@code /api/v1/directives/{id}}
 */
public record Operation(String method, String path) {

    private static final String ROOT = "/api/v1";

    /**
     * What a resource's method serves.
     *
     * @param root below which all addresses stand, {@code /api/v1}
     */
    static Optional<Operation> of(Class<?> resource, Method method, String root) {
        var path = Stream.of(
                        Optional.of(root),
                        Optional.ofNullable(resource.getAnnotation(Path.class)).map(Path::value),
                        Optional.ofNullable(method.getAnnotation(Path.class)).map(Path::value))
                .flatMap(Optional::stream)
                .map(part -> part.replaceAll("\\{\\s*(\\w+)\\s*:[^}]*}", "{$1}").replaceAll("^/+|/+$", ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("/", "/", ""));
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .findFirst()
                .map(verb -> new Operation(verb.value(), path));
    }

    /** Where the joined document speaks of it, in which addresses begin after the root (RFC 6901, section 6). */
    String link() {
        var address = path.startsWith(ROOT) ? path.substring(ROOT.length()) : path;
        return "/openapi#/paths/%s/%s"
                .formatted(
                        address.replace("~", "~0")
                                .replace("/", "~1")
                                .replace("{", "%7B")
                                .replace("}", "%7D"),
                        verb());
    }

    String verb() {
        return method.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
