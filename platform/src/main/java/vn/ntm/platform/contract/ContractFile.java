package vn.ntm.platform.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import org.jspecify.annotations.Nullable;

/**
 * {@code contract.yaml} of a service: what its signatures cannot say.
 *
 * @param tags subjects, in the order of the document
 * @param operations by the name of each
 */
record ContractFile(Map<String, Tag> tags, Map<String, Told> operations) {

    private static final String NAME = "contract.yaml";

    /**
     * @param en what belongs here, a sentence
     * @param vi the same in Vietnamese
     * @param name the Vietnamese name
     */
    record Tag(String en, String name, String vi) {}

    /**
     * @param vi its words in Vietnamese
     * @param parameters a sentence in English for each parameter that is not called the same everywhere
     * @param headers of the successful answer, by their names
     * @param status of the successful answer, where the method's signature does not say it
     * @param refusals codes of its own, by status; those that any operation may give are added
     */
    record Told(
            Vietnamese vi,
            Map<String, String> parameters,
            List<String> headers,
            List<Integer> status,
            Map<Integer, List<String>> refusals) {

        Told {
            parameters = parameters == null ? Map.of() : parameters;
            headers = headers == null ? List.of() : headers;
            status = status == null ? List.of() : status;
            refusals = refusals == null ? Map.of() : refusals;
        }
    }

    record Vietnamese(String summary, @Nullable String description) {}

    ContractFile {
        tags = tags == null ? Map.of() : tags;
        operations = operations == null ? Map.of() : operations;
    }

    static ContractFile read() {
        var loader = Thread.currentThread().getContextClassLoader();
        try (var file = loader.getResourceAsStream(NAME)) {
            return file == null
                    ? new ContractFile(Map.of(), Map.of())
                    : new ObjectMapper(new YAMLFactory()).readValue(file, ContractFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException(NAME, e);
        }
    }
}
