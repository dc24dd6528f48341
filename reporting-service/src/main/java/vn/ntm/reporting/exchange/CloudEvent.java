package vn.ntm.reporting.exchange;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonRawValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A fact in the structured form of CloudEvents 1.0.
 *
 * @param specversion Always 1.0.
 * @param id Of the event; the same wherever it is told.
 * @param source The service that told it: /reporting-service.
 * @param type What has happened: ReportSubmitted.
 * @param subject the thing it is about; events of one subject stand in order
 * @param time When it happened.
 * @param datacontenttype Always application/json.
 * @param sequence where it stands in the log: {@code after} of the next question, {@code Last-Event-ID} of the stream
 * @param data as it was published on Kafka, byte for byte
 */
public record CloudEvent(
        String specversion,
        UUID id,
        String source,
        String type,
        UUID subject,
        Instant time,
        String datacontenttype,
        String sequence,
        @JsonRawValue @Schema(type = SchemaType.OBJECT) String data) {

    static CloudEvent of(UUID id, String type, UUID subject, Instant time, long number, String data) {
        return new CloudEvent(
                "1.0", id, "/reporting-service", type, subject, time, "application/json", Long.toString(number), data);
    }

    public long number() {
        return Long.parseLong(sequence);
    }
}
