package vn.ntm.gateway;

import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.jboss.logmanager.formatters.PatternFormatter;

/** Everything that is logged anywhere from here to its end. */
public final class Lines extends Handler {

    private static final Logger ROOT = Logger.getLogger("");

    private final Formatter form;
    private final List<String> lines = new CopyOnWriteArrayList<>();

    /** In the form of JBoss Log Manager's patterns. */
    public Lines(String pattern) {
        form = new PatternFormatter(pattern);
        ROOT.addHandler(this);
    }

    public List<String> all() {
        return lines;
    }

    /** Waits for the first of them. */
    public List<String> with(String words) {
        return await().until(
                        () -> lines.stream()
                                .filter(line -> line.contains(words))
                                .toList(),
                        found -> !found.isEmpty());
    }

    @Override
    public void publish(LogRecord logged) {
        lines.add(form.format(logged));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        ROOT.removeHandler(this);
    }
}
