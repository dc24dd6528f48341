package vn.ntm.reporting.notice.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Set;

import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/** The service is told of a port where a test may or may not let a mail server listen. */
public final class FreeMailPort implements ConfigSource {

    private static final String KEY = "quarkus.mailer.port";
    private static final String SHARED = "ntm.test.mail.port";

    /** The same for all who ask in this machine, whichever class loader they come from. */
    static int port() {
        synchronized (System.getProperties()) {
            if (System.getProperty(SHARED) == null) {
                System.setProperty(SHARED, Integer.toString(free()));
            }
            return Integer.getInteger(SHARED);
        }
    }

    private static int free() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Set<String> getPropertyNames() {
        return Set.of(KEY);
    }

    @Override
    public @Nullable String getValue(String name) {
        return name.equals(KEY) ? Integer.toString(port()) : null;
    }

    @Override
    public String getName() {
        return "a free port for mail";
    }
}
