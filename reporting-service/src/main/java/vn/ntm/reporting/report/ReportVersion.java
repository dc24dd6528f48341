package vn.ntm.reporting.report;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.kernel.Deadline;
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
    private @Nullable Deadline measuredBy;
    private String receipt;
    private @Nullable String receiptCode;

    @Enumerated(EnumType.STRING)
    private Fate fate;

    private @Nullable Instant decidedAt;

    private @Nullable String decidedBy;

    private @Nullable Code decidedFor;
    private @Nullable String reason;
    private @Nullable String remark;
    private @Nullable Integer amends;
    private @Nullable String amendmentReason;
    private @Nullable Integer replacedBy;
    private @Nullable String paperNames;

    protected ReportVersion() {}

    /** @param paperNames how the bodies on its paper are called, as JSON */
    ReportVersion(Report report, String receipt, String submittedBy, Verdict verdict, String paperNames) {
        this.id = Ids.next();
        this.report = report.id();
        this.version = report.nextVersion();
        this.content = report.draft();
        this.contentHash = ContentText.hash(content);
        this.receipt = receipt;
        this.receiptCode = ReceiptCode.random().text();
        this.submittedBy = submittedBy;
        this.submittedAt = verdict.at();
        this.onTime = verdict.onTime();
        this.lateByMs = verdict.lateBy().toMillis();
        this.measuredBy = verdict.measuredBy();
        this.fate = Fate.WAITING;
        this.paperNames = paperNames;
    }

    public void decide(Fate decided, String by, Code organisation, Instant now) {
        fate = decided;
        decidedBy = by;
        decidedFor = organisation;
        decidedAt = now;
    }

    public void explain(Code why, String inWords) {
        reason = why.text();
        remark = inWords;
    }

    /** It shall replace an accepted version. */
    public void amend(int version, String because) {
        amends = version;
        amendmentReason = because;
    }

    public void replacedBy(int version) {
        fate = Fate.REPLACED;
        replacedBy = version;
    }

    public @Nullable Integer amends() {
        return amends;
    }

    public @Nullable String amendmentReason() {
        return amendmentReason;
    }

    @Nullable
    Integer replacedBy() {
        return replacedBy;
    }

    /** It counts, or counted until it was replaced. */
    public boolean wasAccepted() {
        return fate == Fate.ACCEPTED || fate == Fate.REPLACED;
    }

    public boolean isAccepted() {
        return fate == Fate.ACCEPTED;
    }

    /** It came back, and the next version has to answer what was remarked on it. */
    public boolean isReturned() {
        return fate == Fate.RETURNED;
    }

    public boolean isWaiting() {
        return fate == Fate.WAITING;
    }

    /** What became of it. */
    public enum Fate {
        WAITING,
        RETURNED,
        ACCEPTED,
        REPLACED
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

    @Nullable
    String paperNames() {
        return paperNames;
    }

    String content() {
        return content;
    }

    public String contentHash() {
        return contentHash;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public String submittedBy() {
        return submittedBy;
    }

    public boolean onTime() {
        return onTime;
    }

    public long lateByMs() {
        return lateByMs;
    }

    /** By which deadline it is on time or late; of those sent before this was noted it is not known. */
    public @Nullable Deadline measuredBy() {
        return measuredBy;
    }

    public String receipt() {
        return receipt;
    }

    /** What its receipt is verified by; those issued before there were codes have none. */
    public @Nullable String receiptCode() {
        return receiptCode;
    }

    public Fate fate() {
        return fate;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    @Nullable
    String decidedBy() {
        return decidedBy;
    }

    public @Nullable Code decidedFor() {
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
}
