package vn.ntm.assignment.directive.attachment;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import vn.ntm.assignment.directive.Enclosures.Mention;
import vn.ntm.platform.file.FileKind;
import vn.ntm.platform.file.FileName;
import vn.ntm.platform.file.StagedFile;
import vn.ntm.platform.identity.Ids;

/** The file of one attachment, bound to the name that the directive gives it. Its bytes lie in {@code attachment_chunk}. */
@Entity
@Immutable
@Table(name = "attachment")
class AttachedFile {

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // queries read it
    private UUID directive;

    private String name;
    private int turn;
    private String fileName;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    private long size;
    private String sha256;
    private Instant suppliedAt;
    private String account;

    protected AttachedFile() {}

    AttachedFile(
            UUID directive,
            Mention mention,
            FileName fileName,
            FileKind kind,
            StagedFile staged,
            String account,
            Instant at) {
        this.id = Ids.next();
        this.directive = directive;
        this.name = mention.name();
        this.turn = mention.turn();
        this.fileName = fileName.text();
        this.kind = kind;
        this.size = staged.size();
        this.sha256 = staged.sha256();
        this.suppliedAt = at;
        this.account = account;
    }

    AttachmentLine line(int number) {
        return new AttachmentLine(number, name, false, fileName, kind.mediaType(), size, sha256, suppliedAt, account);
    }

    UUID id() {
        return id;
    }

    Mention mention() {
        return new Mention(name, turn);
    }

    FileName fileName() {
        return new FileName(fileName);
    }

    String mediaType() {
        return kind.mediaType();
    }

    long size() {
        return size;
    }

    String sha256() {
        return sha256;
    }
}
