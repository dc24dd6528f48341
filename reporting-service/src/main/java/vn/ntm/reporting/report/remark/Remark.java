package vn.ntm.reporting.report.remark;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import vn.ntm.platform.identity.Ids;
import vn.ntm.reporting.report.Cell;
import vn.ntm.reporting.report.remark.Answer.Outcome;

/** A remark on one place of a version that is returned. The next version answers it: changed, or kept for a reason. */
@Entity
@Table(name = "report_remark")
class Remark {

    @Id
    private UUID id;

    private UUID reportVersion;
    private int number;
    private String cell;
    private @Nullable String pointer;
    private String text;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    private @Nullable String answer;
    private @Nullable String answeredBy;
    private @Nullable Instant answeredAt;
    private @Nullable Integer answeredIn;

    protected Remark() {}

    Remark(UUID reportVersion, int number, Cell cell, @Nullable String pointer, String text) {
        this.id = Ids.next();
        this.reportVersion = reportVersion;
        this.number = number;
        this.cell = cell.toString();
        this.pointer = pointer;
        this.text = text;
    }

    void answer(Outcome how, String inWords, String by, Instant now) {
        outcome = how;
        answer = inWords;
        answeredBy = by;
        answeredAt = now;
    }

    /** A cell that was changed speaks for itself, in words or without. */
    void settle(int version, boolean changed, String by, Instant now) {
        if (answeredAt == null) {
            outcome = changed ? Outcome.CHANGED : Outcome.KEPT;
            answeredBy = by;
            answeredAt = now;
        }
        answeredIn = version;
    }

    int number() {
        return number;
    }

    Cell cell() {
        return Cell.valueOf(cell);
    }

    String text() {
        return text;
    }

    @Nullable
    Outcome outcome() {
        return outcome;
    }

    UUID reportVersion() {
        return reportVersion;
    }

    RemarkLine line() {
        return new RemarkLine(number, cell(), pointer, text, outcome, answer, answeredBy, answeredAt, answeredIn);
    }
}
