package vn.ntm.criteria.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks as no office program writes them. */
final class Workbooks {

    private Workbooks() {}

    /** The same workbook with the text of one of its parts changed. */
    static byte[] changed(byte[] workbook, String part, UnaryOperator<String> change) {
        return rewritten(
                workbook,
                (name, content) -> name.equals(part)
                        ? change.apply(plain(new String(content, StandardCharsets.UTF_8)))
                                .getBytes(StandardCharsets.UTF_8)
                        : content,
                Map.of());
    }

    static byte[] with(byte[] workbook, String part, byte[] content) {
        return rewritten(workbook, (_, same) -> same, Map.of(part, content));
    }

    /** Marks as marks: some writers spell them as numbers. */
    private static String plain(String xml) {
        return Pattern.compile("&#(x?)([0-9a-fA-F]+);")
                .matcher(xml)
                .replaceAll(found -> Matcher.quoteReplacement(Character.toString(
                        Integer.parseInt(found.group(2), found.group(1).isEmpty() ? 10 : 16))));
    }

    interface Change {
        byte[] of(String name, byte[] content);
    }

    private static byte[] rewritten(byte[] workbook, Change change, Map<String, byte[]> more) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (var part : SafeZip.parts(workbook).entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(change.of(part.getKey(), part.getValue()));
            }
            for (var part : more.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
