package vn.ntm.reporting.report.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.ntm.platform.file.FileKind;
import vn.ntm.platform.file.Inspection;
import vn.ntm.platform.file.StagedFile;
import vn.ntm.platform.problem.Refused;
import vn.ntm.reporting.report.attachment.Refusal.AnotherFile;

/** The file that a report names. Is it wanted, small enough, the one that is meant, of a kind we take: only then it is kept. */
@ApplicationScoped
class SupplyAttachment {

    private final KeepAttachment keepAttachment;
    private final AttachmentConfig config;

    SupplyAttachment(KeepAttachment keepAttachment, AttachmentConfig config) {
        this.keepAttachment = keepAttachment;
        this.config = config;
    }

    /** No transaction while the bytes arrive: a slow sender holds no connection. */
    AttachmentLine supply(UUID obligation, String sha256, InputStream sent) throws IOException {
        keepAttachment.expect(obligation, sha256);
        try (var staged = StagedFile.of(sent, config.limit().asLongValue())) {
            if (!staged.sha256().equals(sha256)) {
                throw new Refused(new AnotherFile(sha256, staged.sha256()));
            }
            var kind = Inspection.of(staged.path(), EnumSet.allOf(FileKind.class));
            return keepAttachment.keep(obligation, kind, staged);
        }
    }
}
