package vn.ntm.criteria.adaptation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import vn.ntm.kernel.Code;
import vn.ntm.platform.identity.Ids;

/** A set as one province holds its units to it. Never changed: the next one has the next number. */
@Entity
class Adaptation {

    @Id
    private UUID id;

    private Code setCode;
    private Code organisation;
    private int number;
    private LocalDate validFrom;

    @JdbcTypeCode(SqlTypes.JSON)
    private Terms content;

    private String decidedBy;
    private Instant decidedAt;

    protected Adaptation() {}

    Adaptation(Code setCode, Code organisation, int number, LocalDate validFrom, Terms content, Decided decided) {
        this.id = Ids.next();
        this.setCode = setCode;
        this.organisation = organisation;
        this.number = number;
        this.validFrom = validFrom;
        this.content = content;
        this.decidedBy = decided.by();
        this.decidedAt = decided.at();
    }

    record Decided(String by, Instant at) {}

    AdaptationView view() {
        return new AdaptationView(setCode, organisation, number, validFrom, content, decidedBy, decidedAt);
    }

    UUID id() {
        return id;
    }

    Code organisation() {
        return organisation;
    }

    int number() {
        return number;
    }

    Terms content() {
        return content;
    }
}
