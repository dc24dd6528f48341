package vn.ntm.criteria.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

import vn.ntm.criteria.exchange.Refusal.NotAWorkbook;
import vn.ntm.criteria.exchange.Refusal.WorkbookTooLarge;
import vn.ntm.criteria.exchange.Refusal.WorkbookWithMacros;
import vn.ntm.platform.problem.Refused;

/** Unpacks a workbook within bounds: nothing is read afterwards but the parts that were looked at. */
final class SafeZip {

    private static final int MOST_PARTS = 300;
    private static final int MOST_BYTES = 32 * 1024 * 1024;
    private static final List<String> ACTIVE =
            List.of("vbaproject", "macrosheets", "activex", "embeddings/", "externallinks/");

    /** Said of a part; SheetJS lists the kind among those that a file might have. */
    private static final Pattern MACROS = Pattern.compile("<Override\\b[^>]*macroEnabled");

    private static final int BUFFER = 8_192;

    private SafeZip() {}

    /**
     * @return the parts by name
     * @throws Refused if it is no workbook, has macros, or swells beyond all measure
     */
    static Map<String, byte[]> parts(byte[] file) {
        var parts = new LinkedHashMap<String, byte[]>();
        // A file, because the directory of a zip stands at its end, and some programs say the sizes nowhere else.
        try (var at = new Scratch(file);
                var zip = new ZipFile(at.path().toFile(), StandardCharsets.UTF_8)) {
            int left = MOST_BYTES;
            for (var part : Collections.list(zip.entries())) {
                if (parts.size() == MOST_PARTS) {
                    throw new Refused(new WorkbookTooLarge());
                }
                var content = unpacked(zip.getInputStream(part), left);
                left -= content.length;
                check(part.getName(), content);
                if (parts.put(part.getName(), content) != null) {
                    throw new Refused(NotAWorkbook.part(part.getName()));
                }
            }
        } catch (IOException | IllegalArgumentException _) {
            throw new Refused(NotAWorkbook.file(file));
        }
        NotAWorkbook.other(parts.keySet()).ifPresent(other -> {
            throw new Refused(other);
        });
        return parts;
    }

    private static byte[] unpacked(InputStream in, int most) throws IOException {
        var content = new ByteArrayOutputStream();
        var buffer = new byte[BUFFER];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            content.write(buffer, 0, read);
            if (content.size() > most) {
                throw new Refused(new WorkbookTooLarge());
            }
        }
        return content.toByteArray();
    }

    private static void check(String name, byte[] content) {
        var lower = name.toLowerCase(Locale.ROOT);
        var text = new String(content, StandardCharsets.ISO_8859_1);
        if (ACTIVE.stream().anyMatch(lower::contains)
                || (lower.equals("[content_types].xml") && MACROS.matcher(text).find())) {
            throw new Refused(new WorkbookWithMacros(name));
        }
        // No part of a workbook declares entities; in UTF-16 they would only be harder to see.
        if (lower.endsWith(".xml") && (text.contains("<!DOCTYPE") || text.startsWith("þÿ") || text.startsWith("ÿþ"))) {
            throw new Refused(NotAWorkbook.part(name));
        }
    }

    private record Scratch(Path path) implements AutoCloseable {

        Scratch(byte[] content) throws IOException {
            this(Files.createTempFile("ntm-", ".xlsx"));
            Files.write(path, content);
        }

        @Override
        public void close() throws IOException {
            Files.delete(path);
        }
    }
}
