package vn.ntm.gateway.contract;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.vertx.core.json.JsonObject;

import vn.ntm.gateway.route.Service;

/** What {@code /openapi} says when all services answer, out of the committed documents: for whoever builds a client without them. */
final class JoinedAsCommitted {

    private static final URI NOWHERE = URI.create("http://localhost");

    private JoinedAsCommitted() {}

    /** @param arguments the folder of the gateway, and where to write it */
    static void main(String[] arguments) throws IOException {
        var into = Path.of(arguments[1]);
        Files.createDirectories(requireNonNull(into.getParent()));
        Files.writeString(
                into,
                InOneLanguage.ENGLISH
                        .of(document(Path.of(arguments[0])).content())
                        .encode());
    }

    private static JoinedDocument document(Path gateway) throws IOException {
        var routes = new Properties();
        try (var file = Files.newInputStream(gateway.resolve("src/main/resources/application.properties"))) {
            routes.load(file);
        }
        var names = List.of("assignment", "reporting", "criteria");
        return JoinedDocument.of(
                names.stream().map(name -> committed(gateway, name, routes)).toList(), Set.copyOf(names));
    }

    private static ServiceDocument committed(Path gateway, String name, Properties routes) {
        var segments = Stream.of(routes.getProperty("ntm.segments." + name).split(","))
                .map(String::strip)
                .collect(Collectors.toSet());
        try {
            var content = new YAMLMapper()
                    .readTree(gateway.resolve("../docs/api/" + name + "-service.yaml")
                            .toFile());
            return new ServiceDocument(
                    new Service(name, NOWHERE, NOWHERE, segments), new JsonObject(content.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
