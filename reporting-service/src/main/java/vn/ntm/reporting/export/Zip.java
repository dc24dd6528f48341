package vn.ntm.reporting.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Files packed so that the same content gives the same bytes: in one order, with no time of today. */
final class Zip {

    /** The first that the format knows. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Zip() {}

    static byte[] of(Map<String, String> files) throws IOException {
        var bytes = new TreeMap<String, byte[]>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return packed(bytes);
    }

    /** Packed anew, each file edited: given its name and text. */
    static byte[] again(byte[] packed, BinaryOperator<String> edit) throws IOException {
        var files = new TreeMap<String, byte[]>();
        var file = Files.createTempFile("report", ".zip"); // a stream of it cannot tell the sizes of its entries
        try {
            Files.write(file, packed);
            try (var zip = new ZipFile(file.toFile())) {
                for (var entry : Collections.list(zip.entries())) {
                    var text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    files.put(entry.getName(), edit.apply(entry.getName(), text).getBytes(StandardCharsets.UTF_8));
                }
            }
        } finally {
            Files.delete(file);
        }
        return packed(files);
    }

    /** The table of contents comes first, as readers expect. */
    private static byte[] packed(Map<String, byte[]> files) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            var contents = files.remove("[Content_Types].xml");
            if (contents != null) {
                put(zip, "[Content_Types].xml", contents);
            }
            for (var file : files.entrySet()) {
                put(zip, file.getKey(), file.getValue());
            }
        }
        return out.toByteArray();
    }

    static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(entry(name));
        zip.write(content);
        zip.closeEntry();
    }

    static ZipEntry entry(String name) {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        return entry;
    }
}
