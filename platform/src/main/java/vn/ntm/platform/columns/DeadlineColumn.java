package vn.ntm.platform.columns;

import java.time.Instant;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Deadline;

/** A deadline stands in the database as the first instant that is too late. */
@Converter(autoApply = true)
class DeadlineColumn implements AttributeConverter<Deadline, Instant> {

    @Override
    public @Nullable Instant convertToDatabaseColumn(@Nullable Deadline deadline) {
        return deadline == null ? null : deadline.end();
    }

    @Override
    public @Nullable Deadline convertToEntityAttribute(@Nullable Instant end) {
        return end == null ? null : new Deadline(end);
    }
}
