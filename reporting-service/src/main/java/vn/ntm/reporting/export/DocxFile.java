package vn.ntm.reporting.export;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.ntm.reporting.export.Paper.Grid;
import vn.ntm.reporting.export.Paper.Heading;
import vn.ntm.reporting.export.Paper.Part;
import vn.ntm.reporting.export.Paper.Side;
import vn.ntm.reporting.export.Paper.Text;
import vn.ntm.reporting.export.Spread.Leaf;

/** WordprocessingML (ISO/IEC 29500), written by hand: three parts, no styles but those said on the spot. */
final class DocxFile {

    private static final String NS = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /** In twentieths of a point: 30 mm left, 15 mm right, 20 mm above and below. */
    private static final String UPRIGHT = section("", 11906, 16838, 1701, 851);

    private static final String LYING = section(" w:orient=\"landscape\"", 16838, 11906, 1134, 851);
    private static final String LARGE = section(" w:orient=\"landscape\"", 23811, 16838, 1134, 851);
    private static final int UPRIGHT_WIDTH = 11906 - 1701 - 851;

    private DocxFile() {}

    static byte[] of(Paper paper) throws IOException {
        var body = top(paper)
                + paper.body().stream().map(DocxFile::part).collect(Collectors.joining())
                + end(paper)
                + annexes(paper);
        return Zip.of(Map.of(
                "[Content_Types].xml",
                XML + "<Types xmlns=\"" + PACKAGE + "/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"" + WORD + "document.main+xml\"/>"
                        + "<Override PartName=\"/word/header1.xml\" ContentType=\"" + WORD + "header+xml\"/></Types>",
                "_rels/.rels",
                relationship("officeDocument", "word/document.xml"),
                "word/_rels/document.xml.rels",
                relationship("header", "header1.xml"),
                "word/header1.xml",
                XML + "<w:hdr " + NS
                        + "><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:fldSimple w:instr=\"PAGE\"><w:r>"
                        + font(26, false, false) + "<w:t>2</w:t></w:r></w:fldSimple></w:p></w:hdr>",
                "word/document.xml",
                XML + "<w:document " + NS + "><w:body>" + body + "</w:body></w:document>"));
    }

    private static String relationship(String type, String target) {
        return XML
                + "<Relationships xmlns=\"%s/relationships\"><Relationship Id=\"rId1\" Type=\"%s/%s\" Target=\"%s\"/></Relationships>"
                        .formatted(PACKAGE, OFFICE, type, target);
    }

    private static String section(String orientation, int width, int height, int left, int right) {
        return """
                <w:sectPr><w:headerReference w:type="default" r:id="rId1"/><w:pgSz w:w="%d" w:h="%d"%s/>\
                <w:pgMar w:top="1134" w:right="%d" w:bottom="1134" w:left="%d" w:header="567" w:footer="567" w:gutter="0"/>\
                <w:titlePg/></w:sectPr>""".formatted(width, height, orientation, right, left);
    }

    private static String top(Paper paper) {
        var superior = paper.letterhead().superior();
        var left = (superior.isEmpty() ? "" : paragraph(superior, "center", 24, false, false))
                + paper.letterhead().issuerLines().stream()
                        .map(line -> paragraph(line, "center", 24, true, false))
                        .collect(Collectors.joining())
                + paragraph(paper.number(), "center", 26, false, false);
        var right = paragraph("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "center", 24, true, false)
                + paragraph("Độc lập - Tự do - Hạnh phúc", "center", 26, true, false)
                + paragraph(paper.placeAndDay(), "center", 26, false, true);
        return columns(left, right)
                + paragraph("", "center", 26, false, false)
                + paragraph("BÁO CÁO", "center", 28, true, false)
                + paragraph(paper.subject(), "center", 26, true, false)
                + paragraph("", "center", 26, false, false)
                + paper.addressed().stream()
                        .map(line -> paragraph(line, "center", 26, false, false))
                        .collect(Collectors.joining())
                + paragraph(paper.opening(), "both", 26, false, false);
    }

    private static String end(Paper paper) {
        var left = paragraph("Nơi nhận:", "left", 24, true, true)
                + paragraph("- Như trên;", "left", 22, false, false)
                + paragraph("- Lưu: VT.", "left", 22, false, false)
                + paper.receipt()
                        .lines()
                        .map(line -> paragraph(line, "left", 22, false, true))
                        .collect(Collectors.joining());
        var signature = paper.letterhead().signature();
        var right = (signature.onBehalfOf() == null ? "" : paragraph(signature.onBehalfOf(), "center", 26, true, false))
                + paragraph(signature.office(), "center", 26, true, false)
                + paragraph("", "center", 26, false, false).repeat(4)
                + paragraph(signature.name(), "center", 26, true, false);
        return paragraph("", "left", 26, false, false) + columns(left, right) + paragraph("", "left", 2, false, false);
    }

    private static String columns(String left, String right) {
        return """
                <w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblLayout w:type="fixed"/></w:tblPr>\
                <w:tblGrid><w:gridCol w:w="%1$d"/><w:gridCol w:w="%2$d"/></w:tblGrid>\
                <w:tr><w:tc><w:tcPr><w:tcW w:w="%1$d" w:type="dxa"/></w:tcPr>%3$s</w:tc>\
                <w:tc><w:tcPr><w:tcW w:w="%2$d" w:type="dxa"/></w:tcPr>%4$s</w:tc></w:tr></w:tbl>""".formatted(UPRIGHT_WIDTH * 42 / 100, UPRIGHT_WIDTH * 58 / 100, left, right);
    }

    private static String part(Part part) {
        return switch (part) {
            case Heading(var text) -> paragraph(text, "left", 26, true, false);
            case Text(var text) ->
                text.lines()
                        .map(line -> paragraph(line, "both", 26, false, false))
                        .collect(Collectors.joining());
            case Grid grid -> grid(grid);
        };
    }

    /** The section at the end speaks of what stands before it, back to the one before. */
    private static String annexes(Paper paper) {
        var annexes = paper.annexes();
        return annexes.isEmpty()
                ? UPRIGHT
                : "<w:p><w:pPr>%s</w:pPr></w:p>".formatted(UPRIGHT)
                        + annexes.stream()
                                .map(DocxFile::grid)
                                .collect(Collectors.joining("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>"))
                        + (annexes.stream().anyMatch(grid -> Spread.of(grid).leaf() == Leaf.LARGE) ? LARGE : LYING);
    }

    private static String grid(Grid grid) {
        var spread = Spread.of(grid);
        int size = 2 * spread.points();
        return paragraph(grid.title(), "left", 26, true, false)
                + (grid.unit().isEmpty() ? "" : paragraph("Đơn vị tính: " + grid.unit(), "right", 24, false, true))
                + "<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblBorders>" + borders()
                + "</w:tblBorders></w:tblPr>" + columns(spread) + heads(grid, size) + lines(grid, size) + "</w:tbl>"
                + paragraph("", "left", 20, false, false);
    }

    private static String columns(Spread spread) {
        int width =
                switch (spread.leaf()) {
                    case UPRIGHT -> UPRIGHT_WIDTH;
                    case LYING -> 16838 - 1134 - 851;
                    case LARGE -> 23811 - 1134 - 851;
                };
        return spread.shares().stream()
                .map(share -> "<w:gridCol w:w=\"%d\"/>".formatted(width * share / 1000))
                .collect(Collectors.joining("", "<w:tblGrid>", "</w:tblGrid>"));
    }

    private static String borders() {
        return Stream.of("top", "left", "bottom", "right", "insideH", "insideV")
                .map(side -> "<w:%s w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>".formatted(side))
                .collect(Collectors.joining());
    }

    /** A head that reaches down is begun in its first line and continued in those below. */
    private static String heads(Grid grid, int size) {
        var continued = new int[grid.columns()];
        var spans = new int[grid.columns()];
        var rows = new StringBuilder();
        for (var level : grid.head()) {
            rows.append("<w:tr><w:trPr><w:tblHeader/></w:trPr>");
            int column = 0;
            var heads = level.iterator();
            while (column < grid.columns()) {
                if (continued[column] > 0) {
                    continued[column]--;
                    rows.append(cell("", "center", true, spans[column], "<w:vMerge/>", size));
                    column += spans[column];
                } else {
                    var head = heads.next();
                    continued[column] = head.down() - 1;
                    spans[column] = head.across();
                    var merge = head.down() > 1 ? "<w:vMerge w:val=\"restart\"/>" : "";
                    rows.append(cell(head.text(), "center", true, head.across(), merge, size));
                    column += head.across();
                }
            }
            rows.append("</w:tr>");
        }
        return rows.toString();
    }

    private static String lines(Grid grid, int size) {
        return grid.lines().stream()
                .map(line -> line.items().stream()
                        .map(item -> cell(item.text(), side(item.side()), line.strong(), 1, "", size))
                        .collect(Collectors.joining("", "<w:tr><w:trPr><w:cantSplit/></w:trPr>", "</w:tr>")))
                .collect(Collectors.joining());
    }

    private static String side(Side side) {
        return side == Side.CENTRE ? "center" : side.name().toLowerCase(Locale.ROOT);
    }

    private static String cell(String text, String side, boolean bold, int span, String merge, int size) {
        return "<w:tc><w:tcPr><w:gridSpan w:val=\"%d\"/>%s<w:vAlign w:val=\"center\"/></w:tcPr>%s</w:tc>"
                .formatted(span, merge, paragraph(text, side, size, bold, false));
    }

    private static String paragraph(String text, String side, int halfPoints, boolean bold, boolean italic) {
        var indent = side.equals("both") ? "<w:spacing w:before=\"120\"/><w:ind w:firstLine=\"567\"/>" : "";
        return "<w:p><w:pPr>%s<w:jc w:val=\"%s\"/></w:pPr><w:r>%s<w:t xml:space=\"preserve\">%s</w:t></w:r></w:p>"
                .formatted(
                        indent,
                        side,
                        font(halfPoints, bold, italic),
                        Xml.text(text).replace("\n", "</w:t><w:br/><w:t xml:space=\"preserve\">"));
    }

    private static String font(int halfPoints, boolean bold, boolean italic) {
        return "<w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\"/>%s%s<w:sz w:val=\"%d\"/></w:rPr>"
                .formatted(bold ? "<w:b/>" : "", italic ? "<w:i/>" : "", halfPoints);
    }
}
