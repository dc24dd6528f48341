package vn.ntm.criteria.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.ntm.criteria.exchange.RawWorkbook.CRITERIA;
import static vn.ntm.criteria.exchange.RawWorkbook.EXEMPTIONS;
import static vn.ntm.criteria.exchange.RawWorkbook.INDICATORS;
import static vn.ntm.criteria.exchange.RawWorkbook.RULES;
import static vn.ntm.criteria.exchange.RawWorkbook.SET;
import static vn.ntm.criteria.exchange.RawWorkbook.SOURCES;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.ntm.criteria.set.Content;
import vn.ntm.criteria.set.Criterion;
import vn.ntm.criteria.set.Indicator;
import vn.ntm.criteria.set.NewSet;
import vn.ntm.criteria.set.SetFile;
import vn.ntm.criteria.set.ValueType;
import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.problem.Violation;

/** One small set in every way in which office programs write it: taken as it is seen, or refused by cell. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkbookVariantsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Made by the scripts beside them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "openpyxl-1900.xlsx",
                "openpyxl-1904.xlsx",
                "libreoffice-1900.xlsx",
                "libreoffice-1904.xlsx",
                "sheetjs-1900.xlsx",
                "sheetjs-1904.xlsx"
            })
    void what_LibreOffice_openpyxl_and_SheetJS_write_is_taken_as_it_is_seen(String file) {
        var read = ReadWorkbook.of(fixture(file), JSON);

        assertThat(read.faults()).isEmpty();
        assertThat(read.file()).isEqualTo(small());
    }

    @Test
    void what_we_write_ourselves_is_the_same_set() {
        assertThat(ReadWorkbook.of(new SetWorkbook(small(), JSON).bytes(), JSON).file())
                .isEqualTo(small());
    }

    static Stream<Arguments> variants() {
        return Stream.of(
                taken("as text", book -> book),
                taken("Strict Open XML", RawWorkbook::strict),
                taken("a day as Strict writes it", book -> book.strict()
                        .cell(SET, "B7", "dd/mm/yyyy", "t=\"d\"", "<v>2024-06-24T00:00:00</v>")),
                taken("a day of the system of 1900", book -> book.number(SET, "B7", "45467", "dd/mm/yyyy")),
                taken("a day of the system of 1904", book -> book.from1904().number(SET, "B7", "44005", "d/m/yyyy;@")),
                taken("a day as Vietnamese write it", book -> book.text(SET, "B7", "24/6/2024 ")),
                taken("80 %", book -> book.number(RULES, "H2", "0.8", "0%")),
                taken("80 % in a format that no file spells out", book -> book.number(RULES, "H2", "0.8", 9)),
                taken("a day in a format that no file spells out", book -> book.number(SET, "B7", "45467", 14)),
                taken("80 % with binary noise", book -> book.number(RULES, "H2", "0.80000000000000004", "0.00%")),
                taken("a sign of per cent that is only written", book -> book.number(RULES, "H2", "80", "0.0\" %\"")),
                taken("a number", book -> book.number(RULES, "H2", "80", "General")),
                taken("a number with its power", book -> book.number(RULES, "H2", "8E1", "General")),
                taken("a code as a number", book -> book.number(INDICATORS, "B2", "1.1", "General")
                        .number(INDICATORS, "B3", "1.1", "0.00")
                        .number(RULES, "A3", "1.1000000000000001", "0.00")
                        .number(INDICATORS, "A2", "1", "0")),
                taken(
                        "a formatted text",
                        book -> book.cell(
                                CRITERIA,
                                "B2",
                                "",
                                "t=\"inlineStr\"",
                                "<is><r><t xml:space=\"preserve\">Quy </t></r><r><rPr><b/></rPr><t>hoạch</t></r></is>")),
                taken(
                        "a text with its pronunciation",
                        book -> book.cell(
                                CRITERIA,
                                "B2",
                                "",
                                "t=\"inlineStr\"",
                                "<is><t>Quy hoạch</t><rPh sb=\"0\" eb=\"3\"><t>QUY</t></rPh><phoneticPr fontId=\"1\"/></is>")),
                taken("a text as a result", book -> book.cell(CRITERIA, "B2", "", "t=\"str\"", "<v>Quy hoạch</v>")),
                taken(
                        "decomposed marks",
                        book -> book.text(
                                CRITERIA,
                                "B2",
                                java.text.Normalizer.normalize("Quy hoạch", java.text.Normalizer.Form.NFD))),
                taken("headings as they are typed", book -> book.text(INDICATORS, "D1", "Tên\ntiếng  Anh\u00A0")
                        .text(INDICATORS, "J1", " Tỉ lệ của loại đơn vị ")
                        .text(RULES, "C1", "PHÉP SO SÁNH")
                        .text(SET, "A6", "Căn cứ pháp lí")),
                taken("words as they are typed", book -> book.text(RULES, "C2", "Tối thiểu ")
                        .text(RULES, "D3", "Vùng")
                        .text(INDICATORS, "F2", "tỉ lệ phần trăm")
                        .text(RULES, "E3", "BTB\u00A0")),
                taken("sheets as they are typed", book -> book.rename(RULES, "mức  đạt chuẩn ")),
                taken("a title above the headings", book -> book.sheet(
                                EXEMPTIONS,
                                "Biểu 5",
                                "\n" + String.join("|", Tab.EXEMPTIONS.headings()) + "\n2|||DBSH, BTB")
                        .merge(EXEMPTIONS, "A1:E1")),
                taken(
                        "columns in another order",
                        book -> book.sheet(SOURCES, "Nội dung|Loại", "Công báo|nguồn\nBản thử|ghi chú")),
                taken("20,001 formatted rows", WorkbookVariantsTest::formattedRows),
                taken("merged down a column", book -> book.clear(INDICATORS, "A3")
                        .merge(INDICATORS, "A2:A3")),
                taken("merged beside the table", book -> book.merge(RULES, "K1:M9")),
                taken("an empty sheet", book -> book.sheet("Sheet1", "", "")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("variants")
    void what_is_unambiguous_is_taken(String variant, UnaryOperator<RawWorkbook> change) {
        var read = ReadWorkbook.of(change.apply(RawWorkbook.small()).bytes(), JSON);

        assertThat(read.faults()).isEmpty();
        assertThat(read.file()).isEqualTo(small());
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                refused("Mức đạt chuẩn!H2 not-as-shown", book -> book.number(RULES, "H2", "0.805", "0%")),
                refused("Mức đạt chuẩn!H2 not-as-shown", book -> book.number(RULES, "H2", "79.96", "0.0")),
                refused("Mức đạt chuẩn!H2 not-as-shown", book -> book.number(RULES, "H2", "45467", "dd/mm/yyyy h:mm")),
                refused("Mức đạt chuẩn!H2 not-as-shown", book -> book.number(RULES, "H2", "0.5", 12)),
                refused("Mức đạt chuẩn!H2 not-as-shown", book -> book.number(RULES, "H2", "45734", 16)),
                refused("Mức đạt chuẩn!H2 not-as-shown", book -> book.number(RULES, "H2", "0.5", 46)),
                refused("Mức đạt chuẩn!H2 not-as-shown", book -> book.number(RULES, "H2", "45734", 57)),
                refused("Mức đạt chuẩn!H2 day-for-number", book -> book.number(RULES, "H2", "45467", "dd/mm/yyyy")),
                refused("Mức đạt chuẩn!H2 formula", book -> book.cell(RULES, "H2", "", "", "<f>40*2</f><v>80</v>")),
                refused("Mức đạt chuẩn!H2 formula", book -> book.cell(RULES, "H2", "", "t=\"e\"", "<v>#REF!</v>")),
                refused("Mức đạt chuẩn!A3 number-for-text", book -> book.number(RULES, "A3", "1.1", "0.0%")),
                refused("Mức đạt chuẩn!A3 day-for-text", book -> book.number(RULES, "A3", "45566", "d/m/yyyy")),
                refused(
                        "Chỉ tiêu!C2 yes-or-no-for-text",
                        book -> book.cell(INDICATORS, "C2", "", "t=\"b\"", "<v>1</v>")),
                refused("Bộ tiêu chí!B7 not-a-day", book -> book.number(SET, "B7", "45467", "General")),
                refused("Bộ tiêu chí!B7 not-a-day", book -> book.number(SET, "B7", "45467.5", "dd/mm/yyyy")),
                refused("Bộ tiêu chí!B7 not-a-day", book -> book.number(SET, "B7", "59", "dd/mm/yyyy")),
                refused("Bộ tiêu chí!B7 not-a-day", book -> book.text(SET, "B7", "24.06.2024")),
                refused("Bộ tiêu chí!B10 not-a-band", book -> book.number(SET, "B10", "45547", "d/m/yyyy")),
                refused("Bộ tiêu chí!B8 not-a-count", book -> book.number(SET, "B8", "2.5", "General")),
                refused("Bộ tiêu chí!B3 number-for-text", book -> book.number(SET, "B3", "0.8", "0%")),
                refused("Mức đạt chuẩn!H5 value-not-used", book -> book.text(RULES, "H5", "80")),
                refused("Mức đạt chuẩn!I2 column-not-used", book -> book.text(RULES, "I2", "Kém < Khá")),
                refused("Mức đạt chuẩn!E2 column-not-used", book -> book.text(RULES, "C2", "xếp loại từ")
                        .text(RULES, "E2", "BTB")
                        .text(RULES, "I2", "Kém < 80")),
                refused("Mức đạt chuẩn!G2 column-not-used", book -> book.text(RULES, "C2", "JSON")
                        .text(RULES, "H2", "{\"atLeast\":80}")
                        .text(RULES, "G2", "2024")),
                refused("Không áp dụng!E3 repeated", book -> book.text(EXEMPTIONS, "A3", "2")
                        .text(EXEMPTIONS, "E3", "1")),
                refused("Bộ tiêu chí!B3 not-text", book -> book.number(SET, "B3", "45467", "dd/mm/yyyy")),
                refused("Bộ tiêu chí!B3 not-text", book -> book.cell(SET, "B3", "", "t=\"b\"", "<v>1</v>")),
                refused("Chỉ tiêu!C2 merged-over-columns", book -> book.merge(INDICATORS, "C2:D2")),
                refused("Chỉ tiêu!A3 hidden-by-merging", book -> book.merge(INDICATORS, "A2:A3")),
                refused("Mức đạt chuẩn!J1 unknown-column", book -> book.text(RULES, "J2", "xem thêm")),
                refused("Mức đạt chuẩn!J1 unknown-column", book -> book.text(RULES, "J1", "Lưu ý")
                        .text(RULES, "J2", "!")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void what_is_not_seen_as_it_is_meant_is_refused_by_its_cell(String told, UnaryOperator<RawWorkbook> change) {
        var read = ReadWorkbook.of(change.apply(RawWorkbook.small()).bytes(), JSON);

        assertThat(read.faults()).extracting(WorkbookVariantsTest::told).contains(told);
    }

    static Stream<Arguments> structures() {
        return Stream.of(
                refused("Chỉ tiêu sheet-missing", book -> book.without(INDICATORS)),
                refused("Nháp unknown-sheet", book -> book.sheet("Nháp", "x", "y")),
                refused("Chỉ tiêu  sheet-repeated", book -> book.sheet("Chỉ tiêu ", "x", "y")),
                refused("Chỉ tiêu!D1 column-missing", book -> book.text(INDICATORS, "D1", "Tên (EN)")),
                refused("Chỉ tiêu!1 column-missing", book -> book.clear(INDICATORS, "D1")),
                refused("Chỉ tiêu!L1 column-repeated", book -> book.text(INDICATORS, "L1", "Tên")),
                refused("Chỉ tiêu!A1 headings-missing", book -> book.sheet(INDICATORS, "a|b|c", "1|2|3")),
                refused("Nguồn, ghi chú!A1 headings-missing", book -> book.sheet(SOURCES, "", "")),
                refused(
                        "Không áp dụng!A1 row-above-the-headings",
                        book -> book.sheet(EXEMPTIONS, "2|||DBSH, BTB", String.join("|", Tab.EXEMPTIONS.headings()))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("structures")
    void what_is_missing_is_told_once_and_nothing_that_follows_from_it(String told, UnaryOperator<RawWorkbook> change) {
        assertThatThrownBy(
                        () -> ReadWorkbook.of(change.apply(RawWorkbook.small()).bytes(), JSON))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                                refused.refusal().problem().violations())
                        .extracting(WorkbookVariantsTest::told)
                        .containsExactly(told));
    }

    @Test
    void more_than_20_000_filled_rows_are_too_many() {
        var book = RawWorkbook.small();
        for (int row = 2; row <= 20_002; row++) {
            book.text(SOURCES, "A" + row, "nguồn").text(SOURCES, "B" + row, "x");
        }

        assertThatThrownBy(() -> ReadWorkbook.of(book.bytes(), JSON))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                                refused.refusal().problem().violations())
                        .extracting(WorkbookVariantsTest::told)
                        .containsExactly("Nguồn, ghi chú too-many-rows"));
    }

    static Stream<Arguments> otherFiles() {
        return Stream.of(
                arguments("kiểu cũ", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}),
                arguments("Không đọc được như tệp XLSX", "Mã;Tên\r\n".getBytes(StandardCharsets.UTF_8)),
                arguments("hỏng", new byte[] {'P', 'K', 3, 4, 0, 0}),
                arguments("xl/looks.xml", Workbooks.changed(RawWorkbook.small().bytes(), "xl/looks.xml", _ -> "<")),
                arguments(
                        "xl/worksheets/page1.xml",
                        RawWorkbook.small()
                                .cell(SET, "B3", "", "t=\"s\"", "<v>7</v>")
                                .bytes()),
                arguments(".ods", Workbooks.with(RawWorkbook.small().bytes(), "content.xml", new byte[] {'<'})));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("otherFiles")
    void a_file_that_is_no_workbook_is_told_what_it_is(String told, byte[] file) {
        assertThatThrownBy(() -> ReadWorkbook.of(file, JSON))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                                refused.refusal().problem().violations())
                        .hasSize(1)
                        .allSatisfy(one -> assertThat(one.message().vi()).contains(told)));
    }

    @Test
    void what_the_rules_have_against_a_value_is_told_at_the_value() {
        var addresses = ReadWorkbook.of(
                        RawWorkbook.small().text(RULES, "H2", "tám mươi").bytes(), JSON)
                .addresses();

        assertThat(addresses.of("/content/criteria/0/indicators/0/rule/atLeast", "not-a-number"))
                .isEqualTo("Mức đạt chuẩn!H2");
        assertThat(addresses.of("/content/criteria/0/indicators/0/rule/atLeast", "unknown-operator"))
                .isEqualTo("Mức đạt chuẩn!C2");
        assertThat(addresses.of("/content/criteria/0/indicators/1/rule/atLeast/byRegion/BTB", "not-a-number"))
                .isEqualTo("Mức đạt chuẩn!H3");
        assertThat(addresses.of("/content/criteria/1/indicators/0/rule/notApplicableWhen", "unknown-exemption"))
                .isEqualTo("Không áp dụng!D2");
    }

    @Test
    void no_two_headings_of_a_sheet_are_the_same_when_typed_carelessly() {
        for (var tab : Tab.values()) {
            assertThat(tab.headings()).extracting(SheetWords::key).doesNotHaveDuplicates();
        }
        assertThat(Item.values())
                .extracting(item -> SheetWords.key(item.label()))
                .doesNotHaveDuplicates();
    }

    private static Arguments taken(String variant, UnaryOperator<RawWorkbook> change) {
        return arguments(variant, change);
    }

    private static Arguments refused(String told, UnaryOperator<RawWorkbook> change) {
        return arguments(told, change);
    }

    private static RawWorkbook formattedRows(RawWorkbook book) {
        for (int row = 6; row <= 20_006; row++) {
            book.cell(RULES, "A" + row, "0.00", "", "").cell(RULES, "H" + row, "0%", "", "");
        }
        return book;
    }

    private static String told(Violation one) {
        return one.pointer() + " " + one.code();
    }

    private static byte[] fixture(String name) {
        try (var in = WorkbookVariantsTest.class.getResourceAsStream("/workbooks/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SetFile small() {
        return new SetFile(
                new NewSet(
                        new Code("xa-thu"),
                        "Bộ tiêu chí thử",
                        null,
                        new Code("commune"),
                        new Code("standard"),
                        "Quyết định số 1/QĐ-UBND",
                        LocalDate.of(2024, 6, 24),
                        null,
                        List.of()),
                new Content(
                        null,
                        null,
                        new Content.Stated(2, 3),
                        List.of(
                                criterion(
                                        "1",
                                        "Quy hoạch",
                                        indicator("1.1", "Tỷ lệ hộ", "%", ValueType.PERCENT, Map.of("atLeast", 80)),
                                        indicator(
                                                "1.10",
                                                "Tỷ lệ đường",
                                                "%",
                                                ValueType.PERCENT,
                                                Map.of(
                                                        "atLeast",
                                                        Map.of(
                                                                "byRegion",
                                                                Map.of(
                                                                        "BTB",
                                                                        new BigDecimal("90.5"),
                                                                        "DBSH",
                                                                        new BigDecimal("95.5")))))),
                                criterion(
                                        "2",
                                        "Giao thông",
                                        indicator(
                                                "2",
                                                "Có đường",
                                                null,
                                                ValueType.BOOLEAN,
                                                Map.of(
                                                        "isTrue",
                                                        true,
                                                        "notApplicableWhen",
                                                        Map.of("regions", List.of("DBSH", "BTB")))))),
                        List.of(new Content.Band(15, 18)),
                        List.of("Bản thử"),
                        List.of("Công báo")));
    }

    private static Criterion criterion(String number, String name, Indicator... indicators) {
        return new Criterion(number, name, null, null, null, null, null, List.of(indicators));
    }

    private static Indicator indicator(
            String number,
            String name,
            @org.jspecify.annotations.Nullable String unit,
            ValueType type,
            Map<String, Object> rule) {
        return new Indicator(number, name, null, unit, type, new java.util.LinkedHashMap<>(rule), null, null, null);
    }
}
