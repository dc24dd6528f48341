package vn.ntm.reporting.review.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;

import vn.ntm.platform.file.FileKind;
import vn.ntm.platform.file.Inspection;
import vn.ntm.platform.file.StagedFile;
import vn.ntm.platform.problem.Refused;
import vn.ntm.reporting.review.paper.Receipt.Proof;
import vn.ntm.reporting.review.paper.Refusal.AnotherKind;

/**
 * What a proof was found to be, looked into as the files of reports are: its content says what it is, and its name has to agree.
 *
 * @param sha256 of its bytes, 64 hexadecimal digits
 * @param size in bytes
 */
record ProofFile(FileKind kind, String sha256, int size) {

    /** @throws Refused if it is of no kind that is taken, cut off, able to run, or called what it is not */
    static ProofFile of(Proof proof) {
        var bytes = proof.bytes();
        try (var staged = StagedFile.of(new ByteArrayInputStream(bytes), bytes.length)) {
            var kind = Inspection.of(staged.path(), EnumSet.allOf(FileKind.class));
            if (!kind.endsName(proof.name())) {
                throw new Refused(new AnotherKind(proof.name(), kind));
            }
            return new ProofFile(kind, staged.sha256(), bytes.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
