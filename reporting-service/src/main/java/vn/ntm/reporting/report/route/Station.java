package vn.ntm.reporting.report.route;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.platform.identity.Ids;

/** One stay of a version: with a body on its way, or at last with the recipients, any of whom may decide. */
@Entity
public class Station {

    @Id
    @Column
    private UUID id;

    @Column
    private UUID reportVersion;

    private int position;

    private @Nullable Code organisation;
    private Instant arrivedAt;
    private @Nullable Instant leftAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    @Column
    private @Nullable String leftBy;

    private @Nullable Code leftFor;

    @Column
    private @Nullable String note;

    protected Station() {}

    Station(UUID reportVersion, int position, @Nullable Code organisation, Instant arrivedAt) {
        this.id = Ids.next();
        this.reportVersion = reportVersion;
        this.position = position;
        this.organisation = organisation;
        this.arrivedAt = arrivedAt;
    }

    public void leave(Outcome how, String by, Code body, @Nullable String inWords, Instant now) {
        outcome = how;
        leftBy = by;
        leftFor = body;
        note = inWords;
        leftAt = now;
    }

    /** Why it left. */
    @Schema(name = "StationOutcome")
    public enum Outcome {
        FORWARDED,
        RETURNED,
        ACCEPTED
    }

    public int position() {
        return position;
    }

    /** Whose turn it is, or null for the recipients. */
    public @Nullable Code organisation() {
        return organisation;
    }

    public Instant arrivedAt() {
        return arrivedAt;
    }

    public @Nullable Instant leftAt() {
        return leftAt;
    }

    /** The body that acted here, once one has. */
    public @Nullable Code leftFor() {
        return leftFor;
    }

    StationLine line(int version) {
        return new StationLine(version, organisation, arrivedAt, leftAt, outcome, leftFor, note);
    }
}
