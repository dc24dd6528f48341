package vn.ntm.platform.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import vn.ntm.platform.file.Refusal.NotTaken;
import vn.ntm.platform.file.Refusal.Why;
import vn.ntm.platform.problem.Refused;

/** A DOCX or XLSX is a ZIP whose {@code [Content_Types].xml} says so; nothing in it runs, and it does not explode. */
final class OfficePackage {

    private static final String CONTENT_TYPES = "[Content_Types].xml";

    /** A real one has dozens of parts; a spreadsheet with many pictures some hundreds. */
    private static final int MOST_PARTS = 5_000;

    /** Unpacked. Ten times the largest file we take, and XML packs that well; a bomb is thousands of times. */
    private static final long LARGEST = 200L << 20;

    private static final int LARGEST_CONTENT_TYPES = 1 << 20;

    private OfficePackage() {}

    static FileKind kind(Path file, Set<FileKind> taken) throws IOException {
        try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            if (zip.size() > MOST_PARTS) {
                throw new Refused(new NotTaken(Why.EXPLODES, taken));
            }
            unpacks(zip, taken);
            return kind(contentTypes(zip, taken), taken);
        } catch (ZipException broken) {
            throw new Refused(new NotTaken(Why.CUT_OFF, taken));
        }
    }

    /** What a part says of its size is not believed: all are unpacked and counted, to nowhere. */
    private static void unpacks(ZipFile zip, Set<FileKind> taken) throws IOException {
        long total = 0;
        var buffer = new byte[1 << 16];
        for (var part : Collections.list(zip.entries())) {
            if (runs(part)) {
                throw new Refused(new NotTaken(Why.CAN_RUN, taken));
            }
            try (var content = zip.getInputStream(part)) {
                for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                    total += read;
                    if (total > LARGEST) {
                        throw new Refused(new NotTaken(Why.EXPLODES, taken));
                    }
                }
            }
        }
    }

    private static boolean runs(ZipEntry part) {
        var name = part.getName().toLowerCase(Locale.ROOT);
        return name.contains("vbaproject")
                || name.contains("/activex/")
                || Stream.of(".exe", ".dll", ".scr", ".com", ".bat", ".cmd", ".vbs", ".js", ".ps1", ".jar", ".lnk")
                        .anyMatch(name::endsWith);
    }

    private static String contentTypes(ZipFile zip, Set<FileKind> taken) throws IOException {
        var part = zip.getEntry(CONTENT_TYPES);
        if (part == null) {
            throw new Refused(new NotTaken(Why.UNKNOWN_KIND, taken));
        }
        try (var content = zip.getInputStream(part)) {
            return new String(content.readNBytes(LARGEST_CONTENT_TYPES), StandardCharsets.UTF_8);
        }
    }

    /** Looked through as text: no parser, so nothing for an external entity to fetch. */
    private static FileKind kind(String contentTypes, Set<FileKind> taken) {
        if (contentTypes.contains("macroEnabled")) {
            throw new Refused(new NotTaken(Why.CAN_RUN, taken));
        }
        return Stream.of(FileKind.DOCX, FileKind.XLSX)
                .filter(kind -> contentTypes.contains('"' + kind.mainPart() + '"'))
                .findFirst()
                .orElseThrow(() -> new Refused(new NotTaken(Why.UNKNOWN_KIND, taken)));
    }
}
