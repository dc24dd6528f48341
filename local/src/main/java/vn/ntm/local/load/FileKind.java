package vn.ntm.local.load;

import java.util.Arrays;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

import vn.ntm.local.layout.Place;

/** What a file holds, told by its top-level key. */
enum FileKind {
    DIRECTIVE("directive") {
        @Override
        String load(JsonNode content, Place place) {
            return new DirectiveFile(content).load(place);
        }
    },
    FUNDING("fundingPlans") {
        @Override
        String load(JsonNode content, Place place) {
            return new FundingFile(content).load(place);
        }
    },
    ACCOUNTS("accounts") {
        @Override
        String load(JsonNode content, Place place) {
            return new AccountsFile(content).load(place);
        }
    },
    ORGANISATIONS("organisations") {
        @Override
        String load(JsonNode content, Place place) {
            return new OrganisationsFile(content).load(place);
        }
    };

    private final String key;

    FileKind(String key) {
        this.key = key;
    }

    /** Answers what was loaded, in a few words. */
    abstract String load(JsonNode content, Place place);

    static Optional<FileKind> of(JsonNode content) {
        return Arrays.stream(values()).filter(kind -> content.has(kind.key)).findFirst();
    }

    static String keys() {
        return String.join(", ", Arrays.stream(values()).map(kind -> kind.key).toList());
    }
}
