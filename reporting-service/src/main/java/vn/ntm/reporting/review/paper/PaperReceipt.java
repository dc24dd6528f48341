package vn.ntm.reporting.review.paper;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.identity.Ids;
import vn.ntm.reporting.review.paper.Receipt.Channel;

/** A receipt another way, as it was recorded: never changed, and what it did to the verdict. */
@Entity
class PaperReceipt {

    @Id
    @Column
    private UUID id;

    @Column
    private UUID obligation;

    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private @Nullable String document;
    private @Nullable String fileName;

    @Column
    private byte @Nullable [] fileContent;

    private String reason;
    private Instant recordedAt;
    private String recordedBy;
    private Code recordedFor;
    private @Nullable Boolean verdictBefore;
    private boolean verdictAfter;

    protected PaperReceipt() {}

    PaperReceipt(UUID obligation, Receipt said, Caller by, Instant now) {
        this.id = Ids.next();
        this.obligation = obligation;
        this.receivedAt = said.receivedAt();
        this.channel = said.channel();
        this.document = said.document();
        this.fileName = said.file() == null ? null : said.file().name();
        this.fileContent = said.file() == null ? null : said.file().bytes();
        this.reason = said.reason();
        this.recordedAt = now;
        this.recordedBy = by.account();
        this.recordedFor = by.organisation();
    }

    /** What was said until then, and what is said since. */
    PaperReceipt changing(@Nullable Boolean before, boolean after) {
        verdictBefore = before;
        verdictAfter = after;
        return this;
    }

    Line line() {
        return new Line(
                receivedAt,
                channel,
                document,
                fileName,
                reason,
                recordedAt,
                recordedBy,
                recordedFor,
                verdictBefore,
                verdictAfter);
    }

    /**
     * One receipt as a list shows it.
     *
     * @param onTimeBefore the verdict until it was recorded; null if nothing was sent yet
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            Instant receivedAt,
            Channel channel,
            @Nullable String document,
            @Nullable String fileName,
            String reason,
            Instant recordedAt,
            String recordedBy,
            Code recordedFor,
            @Nullable Boolean onTimeBefore,
            boolean onTimeAfter) {}
}
