package vn.ntm.reporting.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.ntm.reporting.report.Content.Attachment;
import vn.ntm.reporting.report.attachment.SentFile;

/** Where the files of a version lie in its ZIP: no two under one name, on disks either that do not tell A from a. */
final class PackingList {

    private static final String FOLDER = "tai-lieu-kem-theo/";

    private PackingList() {}

    static List<Packed> of(List<SentFile> files) {
        var taken = new HashSet<String>();
        return files.stream().map(file -> packed(file, taken)).toList();
    }

    private static Packed packed(SentFile file, Set<String> taken) {
        return file.atHand()
                .map(there ->
                        new Packed(file.named(), FOLDER + free(there.name().text(), taken), there.id(), there.size()))
                .orElseGet(() -> new Packed(file.named(), "", null, 0));
    }

    private static String free(String name, Set<String> taken) {
        int dot = name.lastIndexOf('.');
        var free = name;
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = "%s (%d)%s".formatted(name.substring(0, dot), i, name.substring(dot));
        }
        return free;
    }

    /** One line for each file that is named; the hash is that of its bytes, in the form of {@code sha256sum}. */
    static byte[] csv(List<Packed> packed) {
        var lines = packed.stream()
                .map(file -> Stream.of(
                                file.path(),
                                file.named().name().text(),
                                CsvFile.safe(file.named().fileName()),
                                file.named().contentHash().substring("sha256:".length()),
                                file.id() == null ? "" : Long.toString(file.size()),
                                Boolean.toString(file.id() == null))
                        .map(CsvFile::quoted)
                        .collect(Collectors.joining(",", "", "\r\n")))
                .collect(Collectors.joining());
        return ("\uFEFFfile,name,fileName,sha256,bytes,missing\r\n" + lines).getBytes(UTF_8);
    }

    /**
     * A file that a version names.
     *
     * @param path in the ZIP; empty where it is missing
     * @param id null where it is missing
     * @param size in bytes
     */
    record Packed(Attachment named, String path, @Nullable UUID id, long size) {}
}
