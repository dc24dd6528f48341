package vn.ntm.local.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FileKindTest {

    @Test
    void a_file_is_told_by_its_top_level_keys() throws JsonProcessingException {
        assertThat(FileKind.of(json("{\"kinds\": [], \"organisations\": [], \"groups\": []}")))
                .contains(FileKind.ORGANISATIONS);
        assertThat(FileKind.of(json("{\"accounts\": []}"))).contains(FileKind.ACCOUNTS);
        assertThat(FileKind.of(json("{\"assigner\": \"a\", \"directive\": {}}")))
                .contains(FileKind.DIRECTIVE);
        assertThat(FileKind.of(json("{\"reports\": []}"))).isEmpty();
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return new ObjectMapper().readTree(text);
    }
}
