package vn.ntm.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InOneLanguageTest {

    private static final JsonObject BOTH = new JsonObject("""
            {"tags":[{"name":"Reports","description":"What is sent.","x-vi":{"name":"Báo cáo","description":"Bản đã gửi."}}],
             "paths":{"/reports":{"post":{"operationId":"submitReport","summary":"Send it","description":"Roles: reporter.",
               "security":[{"bearer":[]}],"x-roles":["reporter"],"x-vi":{"summary":"Gửi báo cáo","description":"Một lần."}},
              "parameters":[{"name":"id"}]}}}""");

    @Test
    void vietnamese_words_stand_in_the_place_of_the_english_ones() {
        var document = InOneLanguage.VIETNAMESE.of(BOTH);

        assertThat(document).isEqualTo(new JsonObject("""
                {"tags":[{"name":"Reports","x-displayName":"Báo cáo","description":"Báo cáo. Bản đã gửi."}],
                 "paths":{"/reports":{"post":{"operationId":"submitReport","summary":"Gửi báo cáo",
                   "description":"Một lần.\\n\\nVai trò: reporter.","security":[{"bearer":[]}],"x-roles":["reporter"]},
                  "parameters":[{"name":"id"}]}}}"""));
    }

    @Test
    void english_words_stand_alone() {
        assertThat(InOneLanguage.ENGLISH.of(BOTH).encode())
                .contains("Send it", "Roles: reporter.")
                .doesNotContain("x-vi", "Báo cáo");
    }

    @Test
    void the_language_is_english_where_nobody_says_vietnamese() {
        assertThat(InOneLanguage.wanted(null)).isEqualTo(InOneLanguage.ENGLISH);
        assertThat(InOneLanguage.wanted("vi-VN")).isEqualTo(InOneLanguage.VIETNAMESE);
        assertThat(InOneLanguage.wanted("fr")).isEqualTo(InOneLanguage.ENGLISH);
    }
}
