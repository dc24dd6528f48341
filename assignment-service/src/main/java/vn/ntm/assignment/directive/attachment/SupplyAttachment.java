package vn.ntm.assignment.directive.attachment;

import java.io.IOException;
import java.io.InputStream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.directive.Enclosures;
import vn.ntm.kernel.Code;
import vn.ntm.platform.file.FileName;
import vn.ntm.platform.file.Inspection;
import vn.ntm.platform.file.StagedFile;
import vn.ntm.platform.revision.IfMatch;

/** The file that was missing. May it come here, is it small enough, is it what it should be: only then it is kept. */
@ApplicationScoped
class SupplyAttachment {

    private final Enclosures enclosures;
    private final KeepAttachment keepAttachment;
    private final AttachmentConfig config;

    SupplyAttachment(Enclosures enclosures, KeepAttachment keepAttachment, AttachmentConfig config) {
        this.enclosures = enclosures;
        this.keepAttachment = keepAttachment;
        this.config = config;
    }

    /** No transaction while the bytes arrive: a slow sender holds no connection. */
    AttachmentLine supply(
            Code reference, @Nullable IfMatch ifMatch, int number, @Nullable String fileName, InputStream sent)
            throws IOException {
        var place = enclosures.toSupply(reference, ifMatch, number);
        try (var staged = StagedFile.of(sent, config.limit().asLongValue())) {
            var kind = Inspection.of(staged.path());
            var name = FileName.of(fileName, place.mention().name(), kind);
            return keepAttachment.keep(reference, ifMatch, number, name, kind, staged);
        }
    }
}
