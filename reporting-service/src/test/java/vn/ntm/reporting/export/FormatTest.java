package vn.ntm.reporting.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.ntm.kernel.paper.Body;
import vn.ntm.kernel.paper.Letterhead;
import vn.ntm.reporting.export.Paper.Grid;
import vn.ntm.reporting.export.Paper.Head;
import vn.ntm.reporting.export.Paper.Heading;
import vn.ntm.reporting.export.Paper.Item;
import vn.ntm.reporting.export.Paper.Line;
import vn.ntm.reporting.export.Paper.Side;
import vn.ntm.reporting.export.Paper.Text;
import vn.ntm.reporting.export.Spread.Leaf;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FormatTest {

    private static final float FIFTEEN_MILLIMETRES = 42.5f;

    @ParameterizedTest
    @EnumSource(Format.class)
    void the_same_version_is_always_the_same_bytes(Format format) throws IOException {
        var first = format.write(paper());
        var second = format.write(paper());

        if (format == Format.XLSX) {
            assertThat(files(first)).isEqualTo(files(second));
        }
        assertThat(first).isEqualTo(second);
    }

    @Test
    void the_pdf_has_its_fonts_inside_and_every_mark_of_vietnamese() throws IOException {
        try (var pdf = Loader.loadPDF(Format.PDF.write(paper()))) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                    .contains("Độc lập - Tự do - Hạnh phúc")
                    .contains("SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG")
                    .contains("Hà Tĩnh, ngày 05 tháng 02 năm 2026")
                    .contains("1.234.567,5")
                    .contains("Người dưới ngưỡng: ữ ợ ệ ẵ ỹ ặ đ Ư");
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(pdf.getPage(1).getMediaBox().getWidth()).isGreaterThan(800);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            4,  UPRIGHT, 11, 4
            10, LYING,   8,  10
            16, LARGE,   7,  16
            24, LARGE,   5,  24
            60, LARGE,   5,  0
            """)
    void nothing_runs_over_the_margin_of_its_page_and_no_number_is_broken_while_letters_can_be_read(
            int columns, Leaf leaf, int points, int whole) throws IOException {
        var table = table(columns);
        try (var pdf = Loader.loadPDF(Format.PDF.write(paper(table)))) {
            var left = new ArrayList<Float>();
            var reader = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> letters) {
                    letters.forEach(letter -> left.add(letter.getPageWidth() - letter.getEndX()));
                }
            };

            reader.getText(pdf);

            assertThat(left).isNotEmpty().allSatisfy(margin -> assertThat(margin)
                    .isGreaterThan(FIFTEEN_MILLIMETRES));
            assertThat(Spread.of(table).leaf()).isEqualTo(leaf);
            assertThat(Spread.of(table).points()).isEqualTo(points);
            var text = new PDFTextStripper().getText(pdf);
            assertThat(text.split("123\\.456\\.789\\.012,5", -1).length - 1).isEqualTo(whole);
        }
    }

    @Test
    void the_page_is_composed_as_the_decree_asks_from_what_is_known_of_the_body() throws IOException {
        try (var pdf = Loader.loadPDF(Format.PDF.write(paper()))) {
            assertThat(new PDFTextStripper().getText(pdf).replace('\u00A0', ' ').replaceAll("\\s+", " "))
                    .containsSubsequence(
                            "UBND TỈNH HÀ TĨNH",
                            "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG",
                            "/BC-SNNMT",
                            "BÁO CÁO Kết quả thực hiện chương trình 6 tháng đầu năm 2026",
                            "Kính gửi: - Văn phòng Điều phối nông thôn mới tỉnh; - UBND tỉnh Hà Tĩnh.",
                            "Thực hiện Kế hoạch số 1, Sở Nông nghiệp và Môi trường báo cáo như sau:",
                            "I. KẾT QUẢ NỔI BẬT",
                            "GIÁM ĐỐC",
                            "Trần Văn A")
                    .doesNotContain("THỦ TRƯỞNG CƠ QUAN", "(Chữ ký");
        }
    }

    @Test
    void a_long_table_repeats_its_head_on_every_page_and_breaks_no_line() throws IOException {
        try (var pdf = Loader.loadPDF(Format.PDF.write(paper(200)))) {
            var reader = new PDFTextStripper();

            assertThat(pdf.getNumberOfPages()).isGreaterThan(5);
            for (int page = 2; page <= pdf.getNumberOfPages(); page++) {
                reader.setStartPage(page);
                reader.setEndPage(page);
                var text = reader.getText(pdf);
                assertThat(text).contains("Nội dung").contains("Năm 2026");
                assertThat(text.split("1\\.234\\.567,5", -1)).hasSameSizeAs(text.split("02/03/2026", -1));
            }
        }
    }

    @Test
    void a_wide_table_follows_the_signature_on_lying_pages() throws IOException {
        var document = files(Format.DOCX.write(paper())).getOrDefault("word/document.xml", "");

        assertThat(document)
                .containsSubsequence(
                        "Kèm theo: Biểu số 05.",
                        "GIÁM ĐỐC",
                        "w:h=\"16838\"",
                        "<w:tblGrid>",
                        "<w:tblHeader/>",
                        "w:orient=\"landscape\"/>");
        assertThat(document.split("<w:tbl>", -1)).hasSameSizeAs(document.split("<w:tblGrid>", -1));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1234567.5, '1.234.567,5'
            0.000001,  '0,000001'
            1000,      '1.000'
            -12.30,    '-12,3'
            123456789012345678.123456, '123.456.789.012.345.678,123456'
            """)
    void numbers_have_a_decimal_comma_and_dots_between_thousands(BigDecimal number, String text) {
        assertThat(Written.number(number)).isEqualTo(text);
    }

    @Test
    void a_spreadsheet_takes_no_text_for_a_formula() throws IOException {
        var csv = new String(Format.CSV.write(paper()), StandardCharsets.UTF_8);
        var sheet = String.join("", files(Format.XLSX.write(paper())).values());

        assertThat(csv)
                .contains("'=HYPERLINK")
                .doesNotContain(",=HYPERLINK")
                .contains("bieu/1/a,\"Dòng 1, a\",1234567.5,ha,'+1,'=1")
                .contains("narrative/1,Kết quả,,,ghi chú,giải trình\r\n")
                .contains("bieu/1/c,c,2026-03-02,,", "bieu/1/d,d,true,,");
        assertThat(sheet).contains("=HYPERLINK").doesNotContain("<f>").doesNotContain("<f ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\tx",
                "\rx",
                "\nx",
                "\n=1",
                " =1",
                "  \u00A0=1",
                "\u3000=1",
                "\u200B=1",
                "\uFEFF=1",
                "＝1+1",
                "＋1",
                "－1",
                "＠SUM",
                " ＝1",
                "\u0000=1"
            })
    void what_a_spreadsheet_could_take_for_a_formula_is_marked_as_text(String text) {
        assertThat(CsvFile.safe(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Xã Sơn Kim", " hai từ", "3 - 2 = 1", "a=b", "'=1", "(+1)"})
    void what_is_no_formula_stays_as_it_was_written(String text) {
        assertThat(CsvFile.safe(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "DOCX"})
    void every_part_is_well_formed(Format format) throws Exception {
        var files = files(format.write(paper()));

        assertThat(files).containsKey("[Content_Types].xml");
        var text = new StringBuilder();
        for (var file : files.entrySet()) {
            text.append(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(file.getValue().getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement()
                    .getTextContent());
        }
        assertThat(text).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    }

    @Test
    void a_spreadsheet_has_more_digits_than_it_can_count_with_as_text() throws IOException {
        var sheet = String.join("", files(Format.XLSX.write(paper(digits()))).values());

        assertThat(sheet)
                .contains("123.456.789.012.345.678,123456")
                .contains("<v>123456789012345</v>", "<v>0.123456</v>")
                .doesNotContain("<v>123456789012345678.123456</v>", "<v>1234567890123456</v>");
    }

    private static Grid digits() {
        var items = Stream.of("123456789012345678.123456", "1234567890123456", "123456789012345", "0.123456")
                .map(number -> new Item("t/1/a", "a", new BigDecimal(number), "", null, null, Side.RIGHT))
                .toList();
        var head = items.stream().map(_ -> new Head("Số", 1, 1)).toList();
        return new Grid("t", "Biểu", "", List.of(head), List.of(new Line(false, items)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 2_700, 32_768, 50_000})
    void a_long_text_goes_on_in_the_next_row_and_nothing_is_lost(int length) {
        for (var text : List.of(
                "x".repeat(length),
                "xã đạt ".repeat(length / 7),
                "dòng\n".repeat(length / 5),
                "\uD83C\uDF3E".repeat(length / 2),
                "\n".repeat(length))) {
            var pieces = XlsxFile.pieces(text);

            assertThat(String.join("", pieces)).isEqualTo(text);
            assertThat(pieces).allSatisfy(piece -> assertThat(piece.length()).isLessThanOrEqualTo(2_700));
            assertThat(pieces)
                    .noneMatch(
                            piece -> !piece.isEmpty() && Character.isHighSurrogate(piece.charAt(piece.length() - 1)));
        }
    }

    @Test
    void what_no_file_can_hold_is_seen_to_be_missing_and_every_break_stays() throws IOException {
        assertThat(Xml.text("a\u0007b\u001Bc\uFFFEd\r\ne\rf")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\ne\nf");
        var cell = new Item("t/1/a", "a", "dòng 1\ndòng 2", "", null, null, Side.LEFT);
        var grid = new Grid(
                "t", "Biểu", "", List.of(List.of(new Head("Số", 1, 1))), List.of(new Line(false, List.of(cell))));

        assertThat(files(Format.DOCX.write(paper(grid))).getOrDefault("word/document.xml", ""))
                .contains("dòng 1</w:t><w:br/><w:t xml:space=\"preserve\">dòng 2");
    }

    private static Map<String, String> files(byte[] packed) throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static Paper paper() {
        return paper(2);
    }

    /** A line of numbers under heads of two words. */
    private static Grid table(int columns) {
        var number = new Item("t/1/a", "a", new BigDecimal("123456789012.5"), "", null, null, Side.RIGHT);
        var head = Stream.concat(Stream.of("TT", "Nội dung"), Collections.nCopies(columns, "Thực hiện").stream())
                .map(title -> new Head(title, 1, 1))
                .toList();
        var items = Stream.concat(
                        Stream.of(Item.of("1", Side.CENTRE), Item.of("Vốn tín dụng chính sách", Side.LEFT)),
                        Collections.nCopies(columns, number).stream())
                .toList();
        return new Grid("t", "Biểu", "", List.of(head), List.of(new Line(false, items)));
    }

    private static Paper paper(int lines) {
        var head = List.of(
                List.of(new Head("TT", 1, 2), new Head("Nội dung", 1, 2), new Head("Năm 2026", 6, 1)),
                List.of("a", "b", "c", "d", "e", "f").stream()
                        .map(t -> new Head(t, 1, 1))
                        .toList());
        var items = List.of(
                Item.of("I", Side.CENTRE),
                Item.of("Người dưới ngưỡng: ữ ợ ệ ẵ ỹ ặ đ Ư", Side.LEFT),
                new Item("bieu/1/a", "Dòng 1, a", new BigDecimal("1234567.5"), "ha", "+1", "=1", Side.RIGHT),
                new Item("bieu/1/b", "b", "=HYPERLINK(\"http://x\")", "", null, null, Side.LEFT),
                new Item("bieu/1/c", "c", LocalDate.of(2026, 3, 2), "", null, null, Side.CENTRE),
                new Item("bieu/1/d", "d", true, "", null, null, Side.CENTRE),
                Item.of("", Side.LEFT),
                Item.of("<&>\"\u0007", Side.LEFT));
        return paper(new Grid("bieu", "Biểu số 05", "ha", head, Collections.nCopies(lines, new Line(true, items))));
    }

    private static Paper paper(Grid grid) {
        return new Paper(
                Letterhead.of(List.of(
                        new Body("Sở Nông nghiệp và Môi trường", "SNNMT", "Giám đốc Sở", "Trần Văn A"),
                        Body.named("UBND tỉnh Hà Tĩnh"))),
                Instant.parse("2026-02-05T02:00:00Z"),
                "Kết quả thực hiện chương trình 6 tháng đầu năm 2026",
                List.of("Văn phòng Điều phối nông thôn mới tỉnh", "UBND tỉnh Hà Tĩnh"),
                "Thực hiện Kế hoạch số 1, Sở Nông nghiệp và Môi trường báo cáo như sau:",
                List.of(
                        new Heading("I. KẾT QUẢ NỔI BẬT"),
                        new Text("Trong kỳ đã hoàn thành các nhiệm vụ được giao. ".repeat(12) + "\nĐoạn hai."),
                        grid),
                List.of(new Item("narrative/1", "Kết quả", "", "", "ghi chú", "giải trình", Side.LEFT)),
                "Biên nhận BN-2026-000001, phiên bản 1, sha256:00");
    }
}
