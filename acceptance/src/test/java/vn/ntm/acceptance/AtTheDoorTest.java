package vn.ntm.acceptance;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.io.IOException;
import java.net.Socket;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import vn.ntm.local.LocalStack;
import vn.ntm.local.layout.Part;

/** What the gateway lets in, as it really runs. */
@ExtendWith(June.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class AtTheDoorTest {

    private final LocalStack stack = June.province().stack();

    @Test
    void who_is_ready_is_told_to_operators_and_to_nobody_at_the_door() {
        given().baseUri(stack.gateway().toString())
                .get("/q/health/ready")
                .then()
                .statusCode(404);
        given().baseUri(stack.managementUrl(Part.GATEWAY).toString())
                .get("/q/health/group/behind")
                .then()
                .statusCode(200)
                .body("checks[0].data.assignment", equalTo("UP"))
                .body("checks[0].data.reporting", equalTo("UP"))
                .body("checks[0].data.criteria", equalTo("UP"));
    }

    @Test
    void a_request_that_says_its_length_twice_goes_no_further() throws IOException {
        try (var socket = new Socket(stack.gateway().getHost(), stack.gateway().getPort())) {
            socket.setSoTimeout(10_000);
            var lines = String.join(
                    "\r\n",
                    "POST /api/v1/directives HTTP/1.1",
                    "Host: x",
                    "Content-Length: 5",
                    "Transfer-Encoding: chunked",
                    "",
                    "0",
                    "",
                    "");
            socket.getOutputStream().write(lines.getBytes(UTF_8));

            assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
                    .contains(" 400 ", "\"code\":\"two-lengths\"");
        }
    }
}
