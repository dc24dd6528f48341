package vn.ntm.assignment;

import java.net.URI;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.ce.OutgoingCloudEventMetadata;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import org.eclipse.microprofile.reactive.messaging.Message;

import vn.ntm.events.CriteriaEvent;
import vn.ntm.events.Event;
import vn.ntm.events.ReportingEvent;
import vn.ntm.testkit.EventLogOfTests;

/** What reporting-service and criteria-service would tell us. The in-memory channel is heard on the caller's thread. */
@ApplicationScoped
public class Heard {

    private final InMemoryConnector broker;
    private final EventLogOfTests log;
    private final ObjectMapper json;

    Heard(@Any InMemoryConnector broker, EventLogOfTests log, ObjectMapper json) {
        this.broker = broker;
        this.log = log;
        this.json = json;
    }

    public void tell(ReportingEvent event) {
        tell(UUID.randomUUID(), event);
    }

    public void tell(CriteriaEvent event) {
        tell(UUID.randomUUID(), event);
    }

    /** The same id again is the same message again. */
    public void tell(UUID id, Event event) {
        boolean report = event instanceof ReportingEvent;
        var channel = report ? "reports" : "criteria";
        var type = event.getClass().getSimpleName();
        log.add(channel, new vn.ntm.platform.inbox.Told(id, type, text(event)));
        broker.source(channel)
                .send(Message.of(text(event))
                        .addMetadata(OutgoingCloudEventMetadata.builder()
                                .withId(id.toString())
                                .withType(type)
                                .withSource(URI.create(report ? "/reporting-service" : "/criteria-service"))
                                .build()));
    }

    private String text(Event event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
