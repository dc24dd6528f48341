package vn.ntm.criteria.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook put together cell by cell, as some program may have written it. */
final class RawWorkbook {

    static final String SET = "Bộ tiêu chí";
    static final String CRITERIA = "Tiêu chí";
    static final String INDICATORS = "Chỉ tiêu";
    static final String RULES = "Mức đạt chuẩn";
    static final String EXEMPTIONS = "Không áp dụng";
    static final String SOURCES = "Nguồn, ghi chú";

    private static final String NOT_SPELT_OUT = "not spelt out ";

    private final Map<String, Map<Integer, Map<String, String>>> sheets = new LinkedHashMap<>();
    private final Map<String, List<String>> merged = new LinkedHashMap<>();
    private final List<String> formats = new ArrayList<>(List.of("General"));
    private boolean from1904;
    private boolean strict;

    /** The set of the fixtures, every cell as text. */
    static RawWorkbook small() {
        var book = new RawWorkbook();
        book.sheet(SET, "Mục|Nội dung", """
                Mã|xa-thu
                Tên|Bộ tiêu chí thử
                Loại đơn vị|commune
                Cấp|standard
                Căn cứ pháp lý|Quyết định số 1/QĐ-UBND
                Có hiệu lực từ ngày|2024-06-24
                Số tiêu chí theo văn bản|2
                Số chỉ tiêu theo văn bản|3
                Khoảng số tiêu chí đạt|15-18""");
        book.sheet(CRITERIA, String.join("|", Tab.CRITERIA.headings()), "1|Quy hoạch\n2|Giao thông");
        book.sheet(INDICATORS, String.join("|", Tab.INDICATORS.headings()), """
                1|1.1|Tỷ lệ hộ||%|tỷ lệ phần trăm
                1|1.10|Tỷ lệ đường||%|tỷ lệ phần trăm
                2|2|Có đường|||đạt hoặc không""");
        book.sheet(RULES, String.join("|", Tab.RULES.headings()), """
                1.1||tối thiểu|||||80
                1.10||tối thiểu|vùng|BTB|||90.5
                1.10||tối thiểu|vùng|DBSH|||95.5
                2||đạt""");
        book.sheet(EXEMPTIONS, String.join("|", Tab.EXEMPTIONS.headings()), "2|||DBSH, BTB");
        book.sheet(SOURCES, String.join("|", Tab.SOURCES.headings()), "nguồn|Công báo\nghi chú|Bản thử");
        return book;
    }

    RawWorkbook sheet(String name, String headings, String rows) {
        sheets.put(name, new TreeMap<>());
        int row = 1;
        for (var line : (headings + "\n" + rows).split("\n", -1)) {
            int column = 0;
            for (var text : line.split("\\|", -1)) {
                if (!text.isEmpty()) {
                    text(name, (char) ('A' + column) + String.valueOf(row), text);
                }
                column++;
            }
            row++;
        }
        return this;
    }

    RawWorkbook text(String sheet, String at, String text) {
        return cell(sheet, at, "", "t=\"inlineStr\"", "<is><t xml:space=\"preserve\">" + escaped(text) + "</t></is>");
    }

    RawWorkbook number(String sheet, String at, String stored, String format) {
        return cell(sheet, at, format, "", "<v>" + stored + "</v>");
    }

    /** In a format that the file names without spelling it out. */
    RawWorkbook number(String sheet, String at, String stored, int format) {
        return number(sheet, at, stored, NOT_SPELT_OUT + format);
    }

    RawWorkbook cell(String sheet, String at, String format, String attributes, String content) {
        if (!format.isEmpty() && !formats.contains(format)) {
            formats.add(format);
        }
        int row = Integer.parseInt(at.replaceAll("[A-Z]", ""));
        rows(sheet)
                .computeIfAbsent(row, _ -> new TreeMap<>())
                .put(
                        at,
                        "<c r=\"%s\" s=\"%s\" %s>%s</c>"
                                .formatted(at, Math.max(0, formats.indexOf(format)), attributes, content));
        return this;
    }

    private Map<Integer, Map<String, String>> rows(String sheet) {
        return Objects.requireNonNull(sheets.get(sheet), sheet);
    }

    RawWorkbook clear(String sheet, String at) {
        rows(sheet).values().forEach(cells -> cells.remove(at));
        return this;
    }

    RawWorkbook merge(String sheet, String area) {
        merged.computeIfAbsent(sheet, _ -> new ArrayList<>()).add(area);
        return this;
    }

    RawWorkbook without(String sheet) {
        sheets.remove(sheet);
        return this;
    }

    RawWorkbook rename(String sheet, String name) {
        sheets.put(name, rows(sheet));
        sheets.remove(sheet);
        return this;
    }

    RawWorkbook from1904() {
        from1904 = true;
        return this;
    }

    RawWorkbook strict() {
        strict = true;
        return this;
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            part(zip, "[Content_Types].xml", "<Types xmlns=\"urn:types\"/>");
            part(zip, "_rels/.rels", relations(List.of("officeDocument|/xl/book.xml")));
            part(zip, "xl/book.xml", book());
            var related = new ArrayList<>(List.of("styles|looks.xml"));
            for (int i = 1; i <= sheets.size(); i++) {
                related.add("worksheet|worksheets/../worksheets/page" + i + ".xml");
            }
            part(zip, "xl/_rels/book.xml.rels", relations(related));
            part(zip, "xl/looks.xml", styles());
            int number = 1;
            for (var name : sheets.keySet()) {
                part(zip, "xl/worksheets/page" + number++ + ".xml", page(name));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private String relations(List<String> parts) {
        var xml = new StringBuilder("<Relationships xmlns=\"urn:relations\">");
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i).split("\\|", -1);
            xml.append("<Relationship Id=\"r%d\" Type=\"%s/%s\" Target=\"%s\"/>"
                    .formatted(i, relationships(), part[0], part[1]));
        }
        return xml.append("</Relationships>").toString();
    }

    private String relationships() {
        return strict
                ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
                : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    }

    private String main() {
        return strict
                ? "http://purl.oclc.org/ooxml/spreadsheetml/main"
                : "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    }

    private String book() {
        var xml = new StringBuilder("<x:workbook xmlns:x=\"%s\" xmlns:r=\"%s\">".formatted(main(), relationships()));
        if (from1904) {
            xml.append("<x:workbookPr date1904=\"1\"/>");
        }
        xml.append("<x:sheets>");
        int number = 1;
        for (var name : sheets.keySet()) {
            xml.append("<x:sheet name=\"%s\" sheetId=\"%d\" r:id=\"r%d\"/>".formatted(name, number, number));
            number++;
        }
        return xml.append("</x:sheets></x:workbook>").toString();
    }

    private String styles() {
        var xml = new StringBuilder("<styleSheet xmlns=\"%s\"><numFmts>".formatted(main()));
        for (int i = 1; i < formats.size(); i++) {
            if (!formats.get(i).startsWith(NOT_SPELT_OUT)) {
                xml.append("<numFmt numFmtId=\"%s\" formatCode=\"%s\"/>".formatted(id(i), escaped(formats.get(i))));
            }
        }
        xml.append("</numFmts><cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>");
        for (int i = 1; i < formats.size(); i++) {
            xml.append("<xf numFmtId=\"%s\"/>".formatted(id(i)));
        }
        return xml.append("</cellXfs></styleSheet>").toString();
    }

    private String id(int style) {
        var code = formats.get(style);
        return code.startsWith(NOT_SPELT_OUT) ? code.substring(NOT_SPELT_OUT.length()) : String.valueOf(163 + style);
    }

    private String page(String name) {
        var xml = new StringBuilder("<worksheet xmlns=\"%s\"><sheetData>".formatted(main()));
        rows(name).forEach((row, cells) -> {
            xml.append("<row r=\"%d\">".formatted(row));
            cells.values().forEach(xml::append);
            xml.append("</row>");
        });
        xml.append("</sheetData>");
        var areas = merged.getOrDefault(name, List.of());
        if (!areas.isEmpty()) {
            xml.append("<mergeCells>");
            areas.forEach(area -> xml.append("<mergeCell ref=\"%s\"/>".formatted(area)));
            xml.append("</mergeCells>");
        }
        return xml.append("</worksheet>").toString();
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
}
