package vn.ntm.assignment.directive.attachment;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An attachment as the directive names it, and the file if it is there.
 *
 * @param number From 1, in the document's order.
 * @param name As the document calls it.
 * @param missing True while it is named and no file was supplied.
 * @param fileName The name to keep the file under; null while there is none.
 * @param mediaType What the content is, whatever its name says: PDF, DOCX or XLSX; null while there is no file.
 * @param size Of the file, in bytes; null while there is none.
 * @param sha256 Of the file, in hexadecimal; null while there is none.
 * @param suppliedAt When it was supplied; null while there is none.
 * @param suppliedBy Which account supplied it; null while there is none.
 */
@Schema(name = "SuppliedAttachment")
record AttachmentLine(
        int number,
        String name,
        boolean missing,
        @Nullable String fileName,
        @Nullable String mediaType,
        @Nullable Long size,
        @Nullable String sha256,
        @Nullable Instant suppliedAt,
        @Nullable String suppliedBy) {

    static AttachmentLine missing(int number, String name) {
        return new AttachmentLine(number, name, true, null, null, null, null, null, null);
    }
}
