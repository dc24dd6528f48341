package vn.ntm.reporting.consolidation;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import vn.ntm.kernel.Code;
import vn.ntm.kernel.Period;
import vn.ntm.platform.identity.Ids;

/** A consolidation that was closed: numbered, and never changed again. */
@Entity
class Consolidation {

    @Id
    private UUID id;

    @Column
    private String regime;

    @Column
    private Period period;

    private String number;
    private String content;

    @Column
    private Instant closedAt;

    @Column
    private String closedBy;

    protected Consolidation() {}

    Consolidation(Code regime, Period period, String number, String content, Instant closedAt, String closedBy) {
        this.id = Ids.next();
        this.regime = regime.text();
        this.period = period;
        this.number = number;
        this.content = content;
        this.closedAt = closedAt;
        this.closedBy = closedBy;
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    String content() {
        return content;
    }
}
