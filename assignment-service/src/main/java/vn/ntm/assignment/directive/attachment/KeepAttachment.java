package vn.ntm.assignment.directive.attachment;

import java.io.IOException;
import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.directive.Enclosures;
import vn.ntm.assignment.directive.attachment.Refusal.IsThere;
import vn.ntm.kernel.Code;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.file.FileKind;
import vn.ntm.platform.file.FileName;
import vn.ntm.platform.file.StagedFile;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.revision.IfMatch;

/** The transaction of {@link SupplyAttachment}: the file, its bytes and the step in the history, or nothing. */
@ApplicationScoped
class KeepAttachment {

    private final Enclosures enclosures;
    private final AttachedFiles files;
    private final Caller caller;
    private final Clock clock;

    KeepAttachment(Enclosures enclosures, AttachedFiles files, Caller caller, Clock clock) {
        this.enclosures = enclosures;
        this.files = files;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(rollbackOn = IOException.class)
    AttachmentLine keep(
            Code reference, @Nullable IfMatch ifMatch, int number, FileName name, FileKind kind, StagedFile staged)
            throws IOException {
        var place = enclosures.toSupply(reference, ifMatch, number);
        var there = files.of(place.directive(), place.mention());
        if (there.isPresent() && !place.draft()) {
            throw new Refused(new IsThere(number, there.get().sha256()));
        }
        there.ifPresent(files::remove);
        var file = new AttachedFile(
                place.directive(), place.mention(), name, kind, staged, caller.account(), clock.instant());
        files.keep(file, staged);
        enclosures.supplied(place, name.text());
        return file.line(number);
    }
}
