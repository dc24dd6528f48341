package vn.ntm.gateway.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.ntm.testkit.UnreadableAddress;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadableAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/tasks?q=50%",
                "/api/v1/tasks/%zz",
                "/api/v1/tasks/<xa>|",
                "/session/%zz",
                "/session?back=%zz",
                "/%",
                "http://[x/",
            })
    void what_no_client_should_send_is_refused_with_words_and_an_id(String address) {
        var refused = UnreadableAddress.refused(RestAssured.port, address);

        assertThat(refused.answer()).contains("Content-Language: en", "X-Request-Id: ", "X-Frame-Options: DENY");
    }
}
