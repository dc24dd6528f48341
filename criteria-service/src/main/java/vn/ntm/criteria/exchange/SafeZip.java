package vn.ntm.criteria.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import vn.ntm.criteria.exchange.Refusal.NotAWorkbook;
import vn.ntm.criteria.exchange.Refusal.WorkbookTooLarge;
import vn.ntm.criteria.exchange.Refusal.WorkbookWithMacros;
import vn.ntm.platform.problem.Refused;

/** Unpacks a workbook within bounds and packs what was looked at anew, so that nothing else is read afterwards. */
final class SafeZip {

    private static final int MOST_PARTS = 300;
    private static final int MOST_BYTES = 32 * 1024 * 1024;
    private static final List<String> ACTIVE =
            List.of("vbaproject", "macrosheets", "activex", "embeddings/", "externallinks/");
    private static final int BUFFER = 8_192;

    private SafeZip() {}

    /** @throws Refused if it is no workbook, has macros, or swells beyond all measure */
    static byte[] checked(byte[] file) {
        var names = new HashSet<String>();
        var clean = new ByteArrayOutputStream(file.length);
        // A file, because the directory of a zip stands at its end, and some programs say the sizes nowhere else.
        try (var at = new Scratch(file);
                var zip = new ZipFile(at.path().toFile(), StandardCharsets.UTF_8);
                var out = new ZipOutputStream(clean)) {
            int left = MOST_BYTES;
            for (var part : Collections.list(zip.entries())) {
                if (names.size() == MOST_PARTS) {
                    throw new Refused(new WorkbookTooLarge());
                }
                names.add(part.getName());
                var content = unpacked(zip.getInputStream(part), left);
                left -= content.length;
                check(part.getName(), content);
                out.putNextEntry(new ZipEntry(part.getName()));
                out.write(content);
            }
        } catch (IOException | IllegalArgumentException _) {
            throw new Refused(new NotAWorkbook());
        }
        if (!names.contains("[Content_Types].xml") || !names.contains("xl/workbook.xml")) {
            throw new Refused(new NotAWorkbook());
        }
        return clean.toByteArray();
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
                || (lower.equals("[content_types].xml") && text.contains("macroEnabled"))) {
            throw new Refused(new WorkbookWithMacros(name));
        }
        // No part of a workbook declares entities; in UTF-16 they would only be harder to see.
        if (lower.endsWith(".xml") && (text.contains("<!DOCTYPE") || text.startsWith("þÿ") || text.startsWith("ÿþ"))) {
            throw new Refused(new NotAWorkbook());
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
