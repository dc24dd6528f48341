package vn.ntm.assignment.task.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.task.duty.Refusal.MinutesBeforeTheDay;
import vn.ntm.assignment.task.duty.Refusal.MinutesThere;
import vn.ntm.kernel.BusinessTime;
import vn.ntm.platform.identity.Ids;
import vn.ntm.platform.problem.Refused;

/** One meeting of many, and its minutes once it was held. */
@Entity
@Table(name = "duty_occurrence")
class Occurrence {

    @Id
    private UUID id;

    private UUID duty;
    private int turn;
    private LocalDate day;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Minutes minutes;

    private @Nullable Instant recordedAt;
    private @Nullable String recordedBy;

    @Version
    private int revision;

    protected Occurrence() {}

    Occurrence(UUID duty, int turn, LocalDate day) {
        this.id = Ids.next();
        this.duty = duty;
        this.turn = turn;
        this.day = day;
    }

    /** Minutes are written once; what was held late is held. */
    void held(Minutes taken, String account, Instant now) {
        if (minutes != null) {
            throw new Refused(new MinutesThere(id));
        }
        if (taken.date().isAfter(BusinessTime.dayOf(now))) {
            throw new Refused(new MinutesBeforeTheDay(taken.date()));
        }
        minutes = taken;
        recordedAt = now;
        recordedBy = account;
    }

    /** Its day has gone by, and nobody has said that it was held. */
    boolean missedAt(Instant now) {
        return minutes == null && day.isBefore(BusinessTime.dayOf(now));
    }

    OccurrenceLine line(Instant now) {
        return new OccurrenceLine(id, duty, turn, day, minutes, recordedAt, recordedBy, missedAt(now));
    }

    UUID id() {
        return id;
    }

    UUID duty() {
        return duty;
    }

    LocalDate day() {
        return day;
    }

    int revision() {
        return revision;
    }

    /**
     * One meeting of many, and its minutes once it was held.
     *
     * @param id The identifier that the installation gave, a UUID.
     * @param duty The duty that it belongs to.
     * @param turn The how-manieth it is, from 1.
     * @param day The day on which it is to be held.
     * @param minutes Its minutes; null while there are none.
     * @param recordedAt When they were recorded; null while there are none.
     * @param recordedBy Which account recorded them; null while there are none.
     * @param missed True if its day has gone by without minutes.
     */
    @Schema(name = "MeetingLine")
    record OccurrenceLine(
            UUID id,
            UUID duty,
            int turn,
            LocalDate day,
            @Nullable Minutes minutes,
            @Nullable Instant recordedAt,
            @Nullable String recordedBy,
            boolean missed) {}
}
