package vn.ntm.reporting.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Objects;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

import vn.ntm.kernel.BusinessTime;

/** A stable file, to be signed outside: fonts inside, and no trace of when or where it was made. */
final class PdfFile {

    private static final String FAMILY = "Tinos";

    private PdfFile() {}

    static byte[] of(Paper paper) throws IOException {
        XRLog.setLoggingEnabled(false);
        var builder = new PdfRendererBuilder();
        builder.withHtmlContent(HtmlPage.of(paper), null);
        builder.useUriResolver((_, _) -> null);
        builder.withProducer("NTM");
        font(builder, "Regular", 400, FontStyle.NORMAL);
        font(builder, "Bold", 700, FontStyle.NORMAL);
        font(builder, "Italic", 400, FontStyle.ITALIC);
        font(builder, "BoldItalic", 700, FontStyle.ITALIC);
        var out = new ByteArrayOutputStream();
        try (var renderer = builder.buildPdfRenderer();
                var document = renderer.createPDFKeepOpen()) {
            document.setDocumentId(paper.at().toEpochMilli());
            var about = document.getDocumentInformation();
            about.setCreationDate(calendar(paper.at()));
            about.setModificationDate(calendar(paper.at()));
            about.setTitle(paper.subject());
            document.save(out);
        }
        return out.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String face, int weight, FontStyle style) {
        builder.useFont(() -> open(face), FAMILY, weight, style, true);
    }

    private static InputStream open(String face) {
        return Objects.requireNonNull(PdfFile.class.getResourceAsStream("fonts/Tinos-%s.ttf".formatted(face)));
    }

    private static Calendar calendar(Instant at) {
        return GregorianCalendar.from(at.atZone(BusinessTime.ZONE));
    }
}
