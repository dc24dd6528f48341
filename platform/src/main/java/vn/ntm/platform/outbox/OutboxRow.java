package vn.ntm.platform.outbox;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import vn.ntm.events.Event;
import vn.ntm.platform.identity.Ids;

@Entity
@Table(name = "outbox")
class OutboxRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outbox_position")
    @SequenceGenerator(name = "outbox_position", sequenceName = "outbox_position", allocationSize = 1)
    private @Nullable Long position;

    private UUID eventId;
    private String type;
    private UUID subject;
    private String payload;
    private Instant writtenAt;
    private @Nullable String traceparent;

    protected OutboxRow() {}

    OutboxRow(Event event, String payload, Instant writtenAt) {
        this.eventId = Ids.next();
        this.type = event.getClass().getSimpleName();
        this.subject = event.subject();
        this.payload = payload;
        this.writtenAt = writtenAt;
    }

    long position() {
        return requireNonNull(position);
    }

    UUID eventId() {
        return eventId;
    }

    String type() {
        return type;
    }

    UUID subject() {
        return subject;
    }

    String payload() {
        return payload;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    @Nullable
    String traceparent() {
        return traceparent;
    }
}
