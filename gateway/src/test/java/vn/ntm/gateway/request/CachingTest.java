package vn.ntm.gateway.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CachingTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            /assets/index-4f9a1b2c.js,     'public, max-age=31536000, immutable'
            /assets/fonts/a.D3adB33f.woff2, 'public, max-age=31536000, immutable'
            /assets/logo.svg,              no-cache
            /index-4f9a1b2c.html,          no-cache
            /,                             no-cache
            /apis,                         no-cache
            /api/v1/tasks,                 no-store
            /session/sign-in,              no-store
            """)
    void only_what_has_the_hash_of_its_content_in_its_name_is_kept_unasked(String path, String said) {
        assertThat(Caching.of(path)).isEqualTo(said);
    }
}
