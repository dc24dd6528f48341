package vn.ntm.assignment.directive.attachment;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * An attachment as the directive names it, and the file if it is there.
 *
 * @param number from 1, in the document's order
 * @param missing named, and not at hand
 */
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
