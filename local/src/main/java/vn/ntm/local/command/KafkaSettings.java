package vn.ntm.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

import vn.ntm.local.layout.StackFailure;
import vn.ntm.local.state.StateFile;

/** Which Kafka: the one of the stack that runs, or any other ({@code --kafka}), signed in to as a file says ({@code --settings}). */
record KafkaSettings(Arguments arguments) {

    Map<String, String> read() {
        var settings = new HashMap<>(
                arguments.value("--settings").map(KafkaSettings::file).orElse(Map.of()));
        arguments.value("--kafka").ifPresent(servers -> settings.put("bootstrap.servers", servers));
        settings.computeIfAbsent(
                "bootstrap.servers",
                _ -> new StateFile(arguments.folders()).running().ports().kafkaBootstrap());
        return Map.copyOf(settings);
    }

    private static Map<String, String> file(String name) {
        var properties = new Properties();
        try (var text = Files.newBufferedReader(Path.of(name))) {
            properties.load(text);
        } catch (IOException unreadable) {
            throw new StackFailure("The settings cannot be read: " + unreadable.getMessage(), unreadable);
        }
        var settings = new HashMap<String, String>();
        properties.stringPropertyNames().forEach(key -> settings.put(key, properties.getProperty(key)));
        return settings;
    }
}
