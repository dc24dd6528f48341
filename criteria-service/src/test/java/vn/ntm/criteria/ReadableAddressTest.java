package vn.ntm.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.ntm.testkit.UnreadableAddress;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadableAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/criteria-sets?q=50%",
                "/api/v1/criteria-sets?q=%zz",
                "/api/v1/criteria-sets/%zz",
                "/api/v1/criteria-sets/<xa>|",
                "/%",
                "http://[x/",
            })
    void what_no_client_should_send_is_refused_with_words(String address) {
        var refused = UnreadableAddress.refused(RestAssured.port, address);

        assertThat(refused.problem().getString("detail")).startsWith("The address cannot be read from character ");
    }

    @Test
    void it_says_where() {
        var refused = UnreadableAddress.refused(RestAssured.port, "/api/v1/criteria-sets?q=50%");

        assertThat(refused.problem().getString("detail")).isEqualTo("The address cannot be read from character 27 on.");
    }
}
