package vn.ntm.reporting.report;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.platform.identity.Ids;

/** What was sent, once and for all, and what became of it. */
@Entity
public class ReportVersion {

    @Id
    private UUID id;

    private UUID report;
    private int version;
    private String content;
    private String contentHash;
    private Instant submittedAt;
    private String submittedBy;
    private boolean onTime;
    private long lateByMs;
    private String receipt;

    @Enumerated(EnumType.STRING)
    private Fate fate;

    private @Nullable Instant decidedAt;

    @Column
    private @Nullable String decidedBy;

    private @Nullable Code decidedFor;
    private @Nullable String reason;
    private @Nullable String remark;
    private @Nullable String remarks;

    protected ReportVersion() {}

    ReportVersion(
            Report report, String receipt, String submittedBy, Instant submittedAt, boolean onTime, Duration lateBy) {
        this.id = Ids.next();
        this.report = report.id();
        this.version = report.nextVersion();
        this.content = report.draft();
        this.contentHash = ContentText.hash(content);
        this.receipt = receipt;
        this.submittedBy = submittedBy;
        this.submittedAt = submittedAt;
        this.onTime = onTime;
        this.lateByMs = lateBy.toMillis();
        this.fate = Fate.WAITING;
    }

    public void decide(Fate decided, String by, Code organisation, Instant now) {
        fate = decided;
        decidedBy = by;
        decidedFor = organisation;
        decidedAt = now;
    }

    public void explain(Code why, String inWords, String onCells) {
        reason = why.text();
        remark = inWords;
        remarks = onCells;
    }

    /** What became of it. */
    public enum Fate {
        WAITING,
        RETURNED,
        ACCEPTED
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    UUID report() {
        return report;
    }

    String content() {
        return content;
    }

    String contentHash() {
        return contentHash;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    String submittedBy() {
        return submittedBy;
    }

    boolean onTime() {
        return onTime;
    }

    long lateByMs() {
        return lateByMs;
    }

    String receipt() {
        return receipt;
    }

    Fate fate() {
        return fate;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    @Nullable
    Code decidedFor() {
        return decidedFor;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    String remark() {
        return remark;
    }

    @Nullable
    String remarks() {
        return remarks;
    }
}
