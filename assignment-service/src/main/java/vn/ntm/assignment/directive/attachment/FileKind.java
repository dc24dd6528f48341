package vn.ntm.assignment.directive.attachment;

/** What is taken. The content says which it is; a name says nothing. */
enum FileKind {
    PDF("pdf", "application/pdf", ""),
    DOCX(
            "docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"),
    XLSX(
            "xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml");

    final String extension;
    final String mediaType;

    /** The type of its main part, as {@code [Content_Types].xml} has it. */
    final String mainPart;

    FileKind(String extension, String mediaType, String mainPart) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.mainPart = mainPart;
    }
}
