package vn.ntm.reporting.report.attachment;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;

import vn.ntm.platform.file.FileKind;
import vn.ntm.platform.file.FileName;
import vn.ntm.platform.file.StagedFile;
import vn.ntm.platform.identity.Ids;
import vn.ntm.reporting.report.Content.Attachment;
import vn.ntm.reporting.report.attachment.SentFile.AtHand;

/** A file that a report names. Its bytes lie in {@code report_file_chunk}. */
@Entity
@Immutable
class ReportFile {

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // queries read it
    private UUID report;

    private String sha256;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    private long size;
    private Instant suppliedAt;
    private String account;

    protected ReportFile() {}

    ReportFile(UUID report, FileKind kind, StagedFile staged, String account, Instant at) {
        this.id = Ids.next();
        this.report = report;
        this.sha256 = staged.sha256();
        this.kind = kind;
        this.size = staged.size();
        this.account = account;
        this.suppliedAt = at;
    }

    AttachmentLine line(Attachment named) {
        return new AttachmentLine(
                named.name(), named.fileName(), sha256, false, kind.mediaType(), size, suppliedAt, account);
    }

    /** As long as no report names it. */
    AttachmentLine line() {
        return new AttachmentLine(null, null, sha256, false, kind.mediaType(), size, suppliedAt, account);
    }

    /** How it is called wherever it is handed out. */
    FileName name(Attachment named) {
        return FileName.of(named.fileName(), sha256, kind);
    }

    AtHand under(Attachment named) {
        return new AtHand(id, name(named), size);
    }

    UUID id() {
        return id;
    }

    String sha256() {
        return sha256;
    }

    FileKind kind() {
        return kind;
    }

    long size() {
        return size;
    }
}
