package vn.ntm.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a service publishes under docs/api can be reached through the door, and at that service. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EveryPublishedAddressHasItsWayTest {

    private static final Pattern PATH = Pattern.compile("^ {2}(/api/v1/\\S+):$", Pattern.MULTILINE);

    @ParameterizedTest
    @MethodSource("documents")
    void to_the_service_that_owns_it(Path document) throws IOException {
        var published = addresses(document);

        assertThat(published).isNotEmpty().allSatisfy(address -> assertThat(
                        routedTo(document.getFileName().toString().replace("-service.yaml", "")))
                .contains(ApiAddress.segment(address).orElseThrow()));
    }

    static Stream<Path> documents() throws IOException {
        try (var files = Files.list(Path.of("../docs/api"))) {
            return files.filter(file -> file.toString().endsWith("-service.yaml")).toList().stream();
        }
    }

    private static List<String> addresses(Path document) throws IOException {
        return PATH.matcher(Files.readString(document))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static Set<String> routedTo(String service) throws IOException {
        var settings = new Properties();
        try (var file = Files.newInputStream(Path.of("src/main/resources/application.properties"))) {
            settings.load(file);
        }
        return Set.of(settings.getProperty("ntm.segments." + service).split(","));
    }
}
