package vn.ntm.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;

import io.restassured.path.json.JsonPath;

/** An address that no client library would send, and its refusal as it came over the wire. */
public record UnreadableAddress(String answer) {

    public static UnreadableAddress refused(int port, String address) {
        var refused = new UnreadableAddress(get(port, address));
        assertThat(refused.answer).startsWith("HTTP/1.1 400 Bad Request\r\n").contains("application/problem+json");
        assertThat(refused.answer).containsIgnoringCase("Content-Language: en");
        assertThat(refused.problem().getString("code")).isEqualTo("unreadable-address");
        assertThat(refused.problem().getString("remedies[0].action")).contains("%25");
        return refused;
    }

    public JsonPath problem() {
        return JsonPath.from(answer.substring(answer.indexOf("\r\n\r\n")));
    }

    private static String get(int port, String address) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: localhost\r\nAccept-Language: en\r\nConnection: close\r\n\r\n"
                            .formatted(address)
                            .getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
