package vn.ntm.assignment.directive.attachment;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import vn.ntm.assignment.directive.attachment.Refusal.NotTaken;
import vn.ntm.assignment.directive.attachment.Refusal.Why;
import vn.ntm.platform.problem.Refused;

/** Tells the kind of a file by its content, or refuses it. */
final class Inspection {

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** Writers may add a few lines after the end of a PDF; readers look at this much. */
    private static final int TAIL = 1_024;

    private Inspection() {}

    static FileKind of(Path file) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            if (begins(bytes, PDF)) {
                if (!tail(bytes).contains("%%EOF")) {
                    throw new Refused(new NotTaken(Why.CUT_OFF));
                }
                return FileKind.PDF;
            }
            if (begins(bytes, ZIP)) {
                return OfficePackage.kind(file);
            }
        }
        throw new Refused(new NotTaken(Why.UNKNOWN_KIND));
    }

    private static boolean begins(RandomAccessFile bytes, byte[] wanted) throws IOException {
        bytes.seek(0);
        for (byte one : wanted) {
            if (bytes.read() != one) {
                return false;
            }
        }
        return true;
    }

    private static String tail(RandomAccessFile bytes) throws IOException {
        var tail = new byte[(int) Math.min(TAIL, bytes.length())];
        bytes.seek(bytes.length() - tail.length);
        bytes.readFully(tail);
        return new String(tail, StandardCharsets.ISO_8859_1);
    }
}
