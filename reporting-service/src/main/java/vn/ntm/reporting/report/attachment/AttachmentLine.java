package vn.ntm.reporting.report.attachment;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.reporting.report.Content.Attachment;

/**
 * An attachment as the report names it, and the file if it is there.
 *
 * @param name under which the form asks for it; null, as the file name, of a file that waits for the amendment that names it
 * @param fileName As it is handed out.
 * @param sha256 of the file that the report means; another is not taken
 * @param missing named, and not at hand
 * @param mediaType As the file itself shows; null while it is not at hand.
 * @param size In bytes; null while it is not at hand.
 * @param suppliedAt When it was supplied; null while it is not at hand.
 * @param suppliedBy The account that supplied it; null while it is not at hand.
 */
@Schema(name = "ReportAttachmentLine")
record AttachmentLine(
        @Nullable Code name,
        @Nullable String fileName,
        String sha256,
        boolean missing,
        @Nullable String mediaType,
        @Nullable Long size,
        @Nullable Instant suppliedAt,
        @Nullable String suppliedBy) {

    static AttachmentLine missing(Attachment named) {
        return new AttachmentLine(named.name(), named.fileName(), NamedFiles.hash(named), true, null, null, null, null);
    }
}
