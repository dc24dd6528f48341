package vn.ntm.reporting.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;

/** Sends the same bytes on one new connection after another, until a whole answer comes back. */
final class BlindClient {

    static final Duration PATIENCE = Duration.ofMillis(200);

    private static final String END_OF_HEADERS = "\r\n\r\n";
    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)\r\n");

    private final int port;

    BlindClient(int port) {
        this.port = port;
    }

    Answer post(byte[] request) {
        // One that stays so patient for ever could be too quick for a busy server for ever.
        for (var patience = PATIENCE; ; patience = patience.multipliedBy(5).dividedBy(4)) {
            try {
                return once(request, patience);
            } catch (IOException _) {
                // Cut, reset, or silent: whether the request had an effect is not known.
            }
        }
    }

    private Answer once(byte[] request, Duration patience) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(Math.toIntExact(patience.toMillis()));
            socket.getOutputStream().write(request);
            var received = new ByteArrayOutputStream();
            var bytes = new byte[8192];
            for (int read = socket.getInputStream().read(bytes);
                    read >= 0;
                    read = socket.getInputStream().read(bytes)) {
                received.write(bytes, 0, read);
                var text = received.toString(ISO_8859_1);
                int headers = text.indexOf(END_OF_HEADERS);
                if (headers >= 0 && text.length() == headers + END_OF_HEADERS.length() + length(text)) {
                    return new Answer(
                            text.substring(0, headers),
                            received.toString(UTF_8).substring(headers + END_OF_HEADERS.length()),
                            received.size());
                }
            }
            throw new EOFException("The answer is not whole");
        }
    }

    private static int length(String headers) throws IOException {
        var length = LENGTH.matcher(headers);
        if (!length.find()) {
            throw new IOException("An answer without a length: " + headers);
        }
        return Integer.parseInt(length.group(1));
    }

    /** Both parts as text, and how many bytes they were. */
    record Answer(String head, String body, int size) {

        int status() {
            return Integer.parseInt(head.split(" ", 3)[1]);
        }

        boolean isReplayed() {
            return head.toLowerCase(Locale.ROOT).contains("idempotency-replayed: true");
        }
    }
}
