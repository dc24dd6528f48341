package vn.ntm.reporting.report.attachment;

import java.util.Optional;
import java.util.UUID;

import vn.ntm.platform.file.FileName;
import vn.ntm.reporting.report.Content.Attachment;

/**
 * A file that a version names.
 *
 * @param atHand empty where it was never supplied: versions were sent before their files were asked for
 */
public record SentFile(Attachment named, Optional<AtHand> atHand) {

    /**
     * @param name under which it is handed out
     * @param size in bytes
     */
    public record AtHand(UUID id, FileName name, long size) {}
}
