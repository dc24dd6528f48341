package vn.ntm.reporting.review.paper;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.file.FileKind;
import vn.ntm.platform.file.FileName;
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

    @Enumerated(EnumType.STRING)
    private @Nullable FileKind fileKind;

    @Column(insertable = false, updatable = false)
    private @Nullable String fileSha256;

    @Column(insertable = false, updatable = false)
    private @Nullable Integer fileSize;

    private String reason;
    private Instant recordedAt;
    private String recordedBy;
    private Code recordedFor;
    private @Nullable Boolean verdictBefore;
    private boolean verdictAfter;

    protected PaperReceipt() {}

    PaperReceipt(UUID obligation, Receipt said, @Nullable ProofFile file, Caller by, Instant now) {
        this.id = Ids.next();
        this.obligation = obligation;
        this.receivedAt = said.receivedAt();
        this.channel = said.channel();
        this.document = said.document();
        this.fileName = said.file() == null ? null : said.file().name();
        this.fileContent = said.file() == null ? null : said.file().bytes();
        this.fileKind = file == null ? null : file.kind();
        this.fileSha256 = file == null ? null : file.sha256();
        this.fileSize = file == null ? null : file.size();
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

    /** The file that proves it; null where a letter is named. */
    @Nullable
    File file() {
        return fileContent == null || fileName == null
                ? null
                : new File(
                        new FileName(fileName),
                        fileKind == null ? "application/octet-stream" : fileKind.mediaType(),
                        fileContent.length,
                        new ByteArrayInputStream(fileContent));
    }

    /** A proof as it was handed in. */
    record File(FileName name, String mediaType, int size, InputStream content) {}

    Line line() {
        return new Line(
                receivedAt,
                channel,
                document,
                fileName,
                fileSha256,
                fileSize,
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
     * @param receivedAt When it reached the receiving body.
     * @param channel How it came.
     * @param document Number and symbol of the letter it came with; absent where a file proves it.
     * @param fileName The name of the file that proves it.
     * @param fileSha256 of the file that proves it, by which it is asked for; null as its name and size where a letter does
     * @param fileSize in bytes
     * @param reason Why it did not come through the system.
     * @param recordedAt When it was recorded.
     * @param recordedBy The account that recorded it.
     * @param recordedFor The body for which.
     * @param onTimeBefore the verdict until it was recorded; null if nothing was sent yet
     * @param onTimeAfter The verdict since it was recorded.
     */
    @Schema(name = "PaperReceiptLine")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            Instant receivedAt,
            Channel channel,
            @Nullable String document,
            @Nullable String fileName,
            @Nullable String fileSha256,
            @Nullable Integer fileSize,
            String reason,
            Instant recordedAt,
            String recordedBy,
            Code recordedFor,
            @Nullable Boolean onTimeBefore,
            boolean onTimeAfter) {}
}
