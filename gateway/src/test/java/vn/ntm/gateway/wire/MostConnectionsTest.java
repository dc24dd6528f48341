package vn.ntm.gateway.wire;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** As many callers as the door lets in are there. */
@QuarkusTest
@TestProfile(MostConnectionsTest.Few.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class MostConnectionsTest {

    private static final int MOST = 5;
    private static final String NOTHING = "";

    public static class Few implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.http.limits.max-connections", Integer.toString(MOST));
        }
    }

    private final List<Socket> callers = new ArrayList<>();

    @BeforeEach
    void as_many_as_it_lets_in_are_there() {
        for (int i = 0; i < MOST; i++) {
            oneMoreComesIn();
        }
    }

    @AfterEach
    void all_leave() throws IOException {
        for (var caller : callers) {
            caller.close();
        }
    }

    @Test
    void the_one_too_many_is_closed_at_once_and_the_others_go_on() throws IOException {
        try (var tooMany = caller()) {
            assertThat(asks(tooMany)).isEqualTo(NOTHING);
        }

        for (var caller : callers) {
            assertThat(asks(caller)).startsWith("HTTP/1.1 204");
        }
    }

    @Test
    void who_leaves_makes_room_for_one_and_who_was_turned_away_took_none() throws IOException {
        for (int i = 0; i < MOST; i++) {
            try (var tooMany = caller()) {
                assertThat(asks(tooMany)).isEqualTo(NOTHING);
            }
        }

        callers.removeFirst().close();
        oneMoreComesIn();

        try (var tooMany = caller()) {
            assertThat(asks(tooMany)).isEqualTo(NOTHING);
        }
    }

    /** As soon as the door has noticed who left. */
    private void oneMoreComesIn() {
        await().until(() -> {
            var caller = caller();
            boolean isIn = asks(caller).startsWith("HTTP/1.1 204");
            if (isIn) {
                callers.add(caller);
            } else {
                caller.close();
            }
            return isIn;
        });
    }

    private Socket caller() throws IOException {
        var caller = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port);
        caller.setSoTimeout(10_000);
        return caller;
    }

    /** Returns the head of the answer; nothing if the connection was closed without one. */
    private static String asks(Socket caller) throws IOException {
        var head = new StringBuilder();
        try {
            caller.getOutputStream().write("GET /api/v1/reports/none HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(US_ASCII));
            while (head.indexOf("\r\n\r\n") < 0) {
                int read = caller.getInputStream().read();
                if (read < 0) {
                    break;
                }
                head.append((char) read);
            }
        } catch (SocketException closed) {
            assertThat(head).as("%s", closed).isEmpty(); // it was closed before the question was written
        }
        return head.toString();
    }
}
