package vn.ntm.reporting.export;

import java.io.IOException;
import java.util.Locale;

/** The files that a report is handed out as. */
public enum Format {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("application/pdf"),
    CSV("text/csv; charset=utf-8");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    public static Format valueOfEnding(String ending) {
        return valueOf(ending.toUpperCase(Locale.ROOT));
    }

    String mediaType() {
        return mediaType;
    }

    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    byte[] write(Paper paper) throws IOException {
        return switch (this) {
            case XLSX -> XlsxFile.of(paper);
            case DOCX -> DocxFile.of(paper);
            case PDF -> PdfFile.of(paper);
            case CSV -> CsvFile.of(paper);
        };
    }
}
