package vn.ntm.platform.file;

import java.util.Locale;
import java.util.Set;

/** What is taken. The content says which it is; a name says nothing. */
public enum FileKind {
    PDF("pdf", "application/pdf", ""),
    DOCX(
            "docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"),
    XLSX(
            "xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"),
    JPEG("jpg", "image/jpeg", ""),
    PNG("png", "image/png", "");

    /** What a document is sent as. */
    public static final Set<FileKind> DOCUMENTS = Set.of(PDF, DOCX, XLSX);

    private final String extension;
    private final String mediaType;

    /** The type of its main part, as {@code [Content_Types].xml} has it. */
    private final String mainPart;

    FileKind(String extension, String mediaType, String mainPart) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.mainPart = mainPart;
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    public String mainPart() {
        return mainPart;
    }

    /** Whether a file of this kind may bear this name. */
    public boolean endsName(String fileName) {
        var name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith("." + extension) || (this == JPEG && name.endsWith(".jpeg"));
    }
}
