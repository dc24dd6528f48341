package vn.ntm.gateway.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.ntm.testkit.Unwritten;

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
        var answer = Unwritten.get(RestAssured.port, address);

        assertThat(answer.statusLine()).isEqualTo("HTTP/1.1 400 Bad Request");
        assertThat(answer.answer())
                .contains(
                        "application/problem+json", "Content-Language: en", "X-Request-Id: ", "X-Frame-Options: DENY");
        var problem = JsonPath.from(answer.body());
        assertThat(problem.getString("code")).isEqualTo("unreadable-address");
        assertThat(problem.getString("remedies[0].action")).contains("%25");
    }
}
