package vn.ntm.platform.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jspecify.annotations.Nullable;

/** Words in Vietnamese stand beside the English ones in {@code x-vi}; the gateway hands out the document in either language. */
final class VietnameseWords {

    private static final String EXTENSION = "x-vi";

    private final ContractFile said;

    VietnameseWords(ContractFile said) {
        this.said = said;
    }

    void complete(OpenAPI document, List<ResourceOperation> operations) {
        if (!said.tags().isEmpty()) {
            document.setTags(said.tags().entrySet().stream()
                    .map(tag -> OASFactory.createTag()
                            .name(tag.getKey())
                            .description(tag.getValue().en())
                            .extensions(Map.of(
                                    EXTENSION,
                                    words(
                                            "name",
                                            tag.getValue().name(),
                                            tag.getValue().vi()))))
                    .toList());
        }
        for (var operation : operations) {
            var words = said.operations().get(operation.id());
            if (words != null) {
                operation
                        .operation()
                        .addExtension(
                                EXTENSION,
                                words(
                                        "summary",
                                        words.vi().summary(),
                                        words.vi().description()));
            }
        }
    }

    /** In this order in every document. */
    private static Map<String, Object> words(String key, String word, @Nullable String description) {
        var words = new LinkedHashMap<String, Object>();
        words.put(key, word);
        if (description != null) {
            words.put("description", description);
        }
        return words;
    }
}
