package vn.ntm.assignment.directive.attachment;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.ntm.assignment.directive.Enclosures;
import vn.ntm.assignment.directive.attachment.Refusal.Missing;
import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.revision.Versioned;

@ApplicationScoped
class AttachmentViews {

    private final Enclosures enclosures;
    private final AttachedFiles files;

    AttachmentViews(Enclosures enclosures, AttachedFiles files) {
        this.enclosures = enclosures;
        this.files = files;
    }

    @Transactional
    Versioned<List<AttachmentLine>> of(Code reference) {
        var named = enclosures.toRead(reference);
        var there = files.of(named.directive()).stream()
                .collect(Collectors.toMap(AttachedFile::mention, Function.identity()));
        var lines = IntStream.rangeClosed(1, named.mentions().size())
                .mapToObj(number -> {
                    var mention = named.mentions().get(number - 1);
                    var file = there.get(mention);
                    return file == null ? AttachmentLine.missing(number, mention.name()) : file.line(number);
                })
                .toList();
        return Versioned.of(lines, named.revision());
    }

    @Transactional
    AttachedFile file(Code reference, int number) {
        var place = enclosures.toRead(reference, number);
        return files.of(place.directive(), place.mention())
                .orElseThrow(
                        () -> new Refused(new Missing(number, place.mention().name())));
    }

    void copy(UUID file, OutputStream to) throws IOException {
        int turn = 0;
        for (var piece = files.piece(file, turn); piece.isPresent(); piece = files.piece(file, ++turn)) {
            to.write(piece.get());
        }
    }
}
