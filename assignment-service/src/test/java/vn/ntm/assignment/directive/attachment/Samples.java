package vn.ntm.assignment.directive.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import vn.ntm.platform.file.FileKind;

/** Files as small as they can be and still be what they are. */
final class Samples {

    private Samples() {}

    static byte[] pdf() {
        return "%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
                .getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] office(FileKind kind) throws IOException {
        return zip("[Content_Types].xml", types(kind), "word/document.xml", "<document/>");
    }

    static String types(FileKind kind) {
        return "<Types><Override PartName=\"/main.xml\" ContentType=\"%s\"/></Types>".formatted(kind.mainPart());
    }

    static byte[] zip(String... namesAndContents) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
