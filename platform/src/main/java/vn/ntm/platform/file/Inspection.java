package vn.ntm.platform.file;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;

import vn.ntm.platform.file.Refusal.NotTaken;
import vn.ntm.platform.file.Refusal.Why;
import vn.ntm.platform.problem.Refused;

/** Tells the kind of a file by its content, or refuses it. */
public final class Inspection {

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** Writers may add a few lines after the end of a PDF; readers look at this much. */
    private static final int TAIL = 1_024;

    private Inspection() {}

    /** Of documents only. */
    public static FileKind of(Path file) throws IOException {
        return of(file, FileKind.DOCUMENTS);
    }

    public static FileKind of(Path file, Set<FileKind> taken) throws IOException {
        var kind = kind(file, taken);
        if (!taken.contains(kind)) {
            throw new Refused(new NotTaken(Why.UNKNOWN_KIND, taken));
        }
        return kind;
    }

    private static FileKind kind(Path file, Set<FileKind> taken) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            if (begins(bytes, PDF)) {
                return whole(bytes, "%%EOF", FileKind.PDF, taken);
            }
            if (begins(bytes, JPEG)) {
                return whole(bytes, "\u00FF\u00D9", FileKind.JPEG, taken);
            }
            if (begins(bytes, PNG)) {
                return whole(bytes, "IEND", FileKind.PNG, taken);
            }
            if (begins(bytes, ZIP)) {
                return OfficePackage.kind(file, taken);
            }
        }
        throw new Refused(new NotTaken(Why.UNKNOWN_KIND, taken));
    }

    private static FileKind whole(RandomAccessFile bytes, String end, FileKind kind, Set<FileKind> taken)
            throws IOException {
        if (!tail(bytes).contains(end)) {
            throw new Refused(new NotTaken(Why.CUT_OFF, taken));
        }
        return kind;
    }

    private static boolean begins(RandomAccessFile bytes, byte[] wanted) throws IOException {
        bytes.seek(0);
        for (byte one : wanted) {
            if (bytes.read() != (one & 0xff)) {
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
