package vn.ntm.local.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.local.http.Json;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FileKindTest {

    @Test
    void a_file_is_told_by_its_top_level_keys() {
        assertThat(FileKind.of(Json.read("{\"kinds\": [], \"organisations\": [], \"groups\": []}")))
                .contains(FileKind.ORGANISATIONS);
        assertThat(FileKind.of(Json.read("{\"accounts\": []}"))).contains(FileKind.ACCOUNTS);
        assertThat(FileKind.of(Json.read("{\"assigner\": \"a\", \"directive\": {}}")))
                .contains(FileKind.DIRECTIVE);
        assertThat(FileKind.of(Json.read("{\"assigner\": \"a\", \"fundingPlans\": []}")))
                .contains(FileKind.FUNDING);
        assertThat(FileKind.of(Json.read("{\"reports\": []}"))).isEmpty();
    }
}
