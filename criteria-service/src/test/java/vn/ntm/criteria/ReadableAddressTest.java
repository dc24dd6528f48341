package vn.ntm.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.ntm.testkit.Unwritten;

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
        var answer = Unwritten.get(RestAssured.port, address);

        assertThat(answer.statusLine()).isEqualTo("HTTP/1.1 400 Bad Request");
        assertThat(answer.answer()).contains("application/problem+json").containsIgnoringCase("Content-Language: en");
        var problem = JsonPath.from(answer.body());
        assertThat(problem.getString("code")).isEqualTo("unreadable-address");
        assertThat(problem.getString("detail")).startsWith("The address cannot be read from character ");
        assertThat(problem.getString("remedies[0].action")).contains("%25");
    }

    @Test
    void it_says_where() {
        var answer = Unwritten.get(RestAssured.port, "/api/v1/criteria-sets?q=50%");

        assertThat(JsonPath.from(answer.body()).getString("detail"))
                .isEqualTo("The address cannot be read from character 27 on.");
    }
}
