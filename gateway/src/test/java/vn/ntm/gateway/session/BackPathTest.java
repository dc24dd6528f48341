package vn.ntm.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BackPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/reports", "/reports/0190?period=2024-M06#row-3", "/a//b", "/?back=https://so-nn.example"})
    void a_path_at_this_door_is_local(String back) {
        assertThat(BackPath.isLocal(back)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "reports",
                "https://elsewhere.example/",
                "//elsewhere.example",
                "/\\elsewhere.example",
                "\\\\elsewhere.example",
                "/reports\\..",
                "/\t/elsewhere.example",
                "/re\r\nSet-Cookie: a=b",
                " /reports",
                "javascript:alert(1)"
            })
    void what_a_browser_might_take_for_another_host_is_not(String back) {
        assertThat(BackPath.isLocal(back)).isFalse();
    }
}
