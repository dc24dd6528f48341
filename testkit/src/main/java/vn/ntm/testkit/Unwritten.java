package vn.ntm.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;

/** The answer to a GET that no client library would send, as it came over the wire. */
public record Unwritten(String answer) {

    public static Unwritten get(int port, String address) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: localhost\r\nAccept-Language: en\r\nConnection: close\r\n\r\n"
                            .formatted(address)
                            .getBytes(UTF_8));
            return new Unwritten(new String(socket.getInputStream().readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String statusLine() {
        return answer.substring(0, answer.indexOf("\r\n"));
    }

    public String body() {
        return answer.substring(answer.indexOf("\r\n\r\n") + 4);
    }
}
