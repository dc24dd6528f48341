package vn.ntm.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NameTextTest {

    @Test
    void what_nobody_sees_is_not_kept() {
        assertThat(NameText.kept("X\u00E3\u00A0S\u01A1n\u200B Kim\u00A0 \u200D\n"))
                .isEqualTo("Xã Sơn Kim");
        assertThat(NameText.kept("\uFEFFXa\u0303 So\u031Bn\u3000Kim")).isEqualTo("Xã Sơn Kim");
        assertThat(NameText.kept("\u200B\u00A0")).isEmpty();
    }

    @Test
    void what_is_seen_stays_as_it_is() {
        assertThat(NameText.kept("Xã Ia  H\u02BCDrai – Ðăk")).isEqualTo("Xã Ia  H\u02BCDrai – Ðăk");
        assertThat(NameText.kept("fdp\u202Egnp.exe")).isEqualTo("fdp\u202Egnp.exe");
    }
}
