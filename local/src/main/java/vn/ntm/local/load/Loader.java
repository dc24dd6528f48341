package vn.ntm.local.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;

import vn.ntm.local.layout.Place;
import vn.ntm.local.layout.StackFailure;

/** Loads files of the example's form; loading one again changes nothing. */
public record Loader(Place place, Consumer<String> progress) {

    // Each needs what the one before it has brought.
    private static final List<String> FILES =
            List.of("organisations.json", "accounts.json", "directive.json", "funding.json");

    // "2,90%" says more than 2.9: decimals go out as they stand in the file.
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);

    public void load(Path fileOrFolder) {
        if (Files.isDirectory(fileOrFolder)) {
            FILES.stream().map(fileOrFolder::resolve).filter(Files::exists).forEach(this::loadFile);
        } else {
            loadFile(fileOrFolder);
        }
    }

    private void loadFile(Path file) {
        var content = read(file);
        var kind = FileKind.of(content)
                .orElseThrow(() -> new StackFailure(
                        "%s has none of the keys that tell what it is: %s".formatted(file, FileKind.keys())));
        progress.accept(file.getFileName() + ": " + kind.load(content, place));
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException unreadable) {
            throw new StackFailure("%s cannot be read: %s".formatted(file, unreadable.getMessage()), unreadable);
        }
    }
}
