package vn.ntm.testkit;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;

import io.quarkus.arc.properties.IfBuildProperty;

import vn.ntm.platform.copy.EventLog;
import vn.ntm.platform.inbox.Told;

/** What tests have told a service, channel by channel, in place of Kafka's topics. Whoever tells writes it down here too. */
@IfBuildProperty(name = "quarkus.datasource.db-kind", stringValue = "postgresql")
@Alternative
@Priority(1)
@ApplicationScoped
public class EventLogOfTests implements EventLog {

    private final Map<String, List<Told>> channels = new ConcurrentHashMap<>();

    public void add(String channel, Told event) {
        told(channel).add(event);
    }

    @Override
    public void read(String channel, Consumer<List<Told>> reader) {
        reader.accept(List.copyOf(told(channel)));
    }

    private List<Told> told(String channel) {
        return channels.computeIfAbsent(channel, _ -> new CopyOnWriteArrayList<>());
    }
}
