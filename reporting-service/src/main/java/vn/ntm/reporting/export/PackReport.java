package vn.ntm.reporting.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.ZipOutputStream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.ntm.reporting.export.PackingList.Packed;
import vn.ntm.reporting.report.attachment.AttachmentViews;

/**
 * Hands a version out with all that belongs to it, as one ZIP that is made while it is sent: the document, the content as it
 * was hashed for the receipt, a list of the files with their own hashes, and the files. Whoever holds the receipt can check
 * the whole without asking anybody. A file that was never supplied stands in the list as missing.
 */
@ApplicationScoped
class PackReport {

    private final LayOutReport layOutReport;
    private final AttachmentViews attachmentViews;

    PackReport(LayOutReport layOutReport, AttachmentViews attachmentViews) {
        this.layOutReport = layOutReport;
        this.attachmentViews = attachmentViews;
    }

    Exported pack(UUID id, Optional<Integer> number) {
        var laidOut = layOutReport.layOut(id, number);
        var packed = PackingList.of(attachmentViews.sentWith(id, laidOut.version()));
        var document = document(laidOut.paper());
        return new Exported(
                laidOut.name() + ".zip",
                "application/zip",
                OptionalLong.empty(),
                to -> write(document, laidOut.content(), packed, to));
    }

    private static byte[] document(Paper paper) {
        try {
            return Format.DOCX.write(paper);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(byte[] document, String content, List<Packed> packed, OutputStream to) throws IOException {
        var zip = new ZipOutputStream(to, UTF_8);
        Zip.put(zip, "bao-cao.docx", document);
        Zip.put(zip, "noi-dung.json", content.getBytes(UTF_8));
        Zip.put(zip, "danh-sach-tep.csv", PackingList.csv(packed));
        zip.setLevel(Deflater.NO_COMPRESSION); // these files are compressed already
        for (var file : packed) {
            if (file.id() != null) {
                zip.putNextEntry(Zip.entry(file.path()));
                attachmentViews.copy(file.id(), zip);
                zip.closeEntry();
            }
        }
        zip.finish(); // closed anyhow, what broke off would look whole
    }
}
