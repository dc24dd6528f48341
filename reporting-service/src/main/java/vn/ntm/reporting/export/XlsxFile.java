package vn.ntm.reporting.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import vn.ntm.reporting.export.Paper.Grid;
import vn.ntm.reporting.export.Paper.Heading;
import vn.ntm.reporting.export.Paper.Item;
import vn.ntm.reporting.export.Paper.Side;
import vn.ntm.reporting.export.Paper.Text;

/** Words on the first sheet, each table on its own. Numbers are numbers; text is always text, never a formula. */
final class XlsxFile {

    private static final int WIDTH = 6;
    private static final int COLUMN = 18;

    /** In points. */
    private static final double LINE = 16;

    private static final int MOST_LINES = (int) (Worksheet.MAX_ROW_HEIGHT / LINE);

    /** A spreadsheet keeps no more of a number. */
    private static final int MOST_DIGITS = 15;

    private static final Pattern MERGED = Pattern.compile("<mergeCells[^>]*>(.*?)</mergeCells>");

    private XlsxFile() {}

    static byte[] of(Paper paper) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "NTM", "1.0")) {
            book.setGlobalDefaultFont("Times New Roman", 12);
            words(book.newWorksheet("Báo cáo"), paper);
            for (var part : paper.parts()) {
                if (part instanceof Grid grid) {
                    table(book.newWorksheet(grid.code()), grid);
                }
            }
        }
        return Zip.again(out.toByteArray(), (name, text) -> stable(name, text, paper));
    }

    /** The library notes the time of today, and merged cells in no order. */
    private static String stable(String name, String text, Paper paper) {
        if (name.equals("docProps/core.xml")) {
            var created = paper.at().truncatedTo(ChronoUnit.SECONDS).toString();
            return text.replaceFirst("(<dcterms:created[^>]*>)[^<]*", "$1" + created);
        }
        var merged = MERGED.matcher(text);
        return merged.find()
                ? merged.replaceFirst(Arrays.stream(merged.group(1).split("(?=<mergeCell )", -1))
                        .sorted()
                        .collect(Collectors.joining("", "<mergeCells>", "</mergeCells>")))
                : text;
    }

    private static void words(Worksheet sheet, Paper paper) {
        for (int column = 0; column < WIDTH; column++) {
            sheet.width(column, COLUMN);
        }
        onA4(sheet, "portrait");
        pair(sheet, 0, paper.letterhead().superior(), "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        pair(sheet, 1, paper.letterhead().issuer(), "Độc lập - Tự do - Hạnh phúc");
        pair(sheet, 2, paper.number(), paper.placeAndDay());
        across(sheet, 4, "BÁO CÁO", true, "center");
        across(sheet, 5, paper.subject(), true, "center");
        int row = 7;
        for (var line : paper.addressed()) {
            across(sheet, row++, line, false, "center");
        }
        sheet.rowHeight(row, LINE * lines(paper.opening()));
        across(sheet, row++, paper.opening(), false, "left");
        for (var part : paper.parts()) {
            switch (part) {
                case Heading(var text) -> across(sheet, row++, text, true, "left");
                case Text(var text) -> {
                    for (var piece : pieces(Xml.legible(text))) {
                        sheet.rowHeight(row, LINE * lines(piece));
                        across(sheet, row++, piece, false, "left");
                    }
                }
                case Grid grid -> across(sheet, row++, grid.title() + " (" + grid.code() + ")", true, "left");
            }
        }
        row++;
        var signature = paper.letterhead().signature();
        if (signature.onBehalfOf() != null) {
            pair(sheet, row++, "", signature.onBehalfOf());
        }
        pair(sheet, row, "", signature.office());
        row += 4; // for the signature
        pair(sheet, row++, "", signature.name());
        across(sheet, row++, "Nơi nhận: Như trên; Lưu: VT.", false, "left");
        sheet.rowHeight(row, LINE * lines(paper.receipt()));
        across(sheet, row, paper.receipt(), false, "left");
    }

    /** Merged cells do not grow with their text. */
    private static int lines(String text) {
        int needed = text.lines()
                .mapToInt(line -> 1 + line.length() / (WIDTH * COLUMN))
                .sum();
        return Math.clamp(needed, 1, MOST_LINES);
    }

    /** A row shows so many lines and no more: a long text goes on in the next. Together the pieces are the text. */
    static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        int from = 0;
        do {
            int to = end(text, from);
            pieces.add(text.substring(from, to));
            from = to;
        } while (from < text.length());
        return pieces;
    }

    /** After the last break that still fits, or else the last blank, or else between two letters. */
    private static int end(String text, int from) {
        int most = from;
        int lines = 0;
        while (lines < MOST_LINES && most < text.length()) {
            int next = text.indexOf('\n', most);
            int whole = next < 0 ? text.length() : next + 1;
            int room = (MOST_LINES - lines) * WIDTH * COLUMN - 1;
            if (whole - most > room) {
                return lines > 0 ? most : brokenAfter(text, most, most + room);
            }
            lines += 1 + (whole - most) / (WIDTH * COLUMN);
            most = whole;
        }
        return most;
    }

    private static int brokenAfter(String text, int from, int to) {
        int blank = text.lastIndexOf(' ', to - 1);
        if (blank > from) {
            return blank + 1;
        }
        return Character.isHighSurrogate(text.charAt(to - 1)) ? to - 1 : to;
    }

    private static void onA4(Worksheet sheet, String orientation) {
        sheet.pageOrientation(orientation);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    private static void pair(Worksheet sheet, int row, String left, String right) {
        sheet.value(row, 0, left);
        sheet.value(row, 3, right);
        sheet.range(row, 0, row, 2).merge();
        sheet.range(row, 3, row, WIDTH - 1).merge();
        sheet.range(row, 0, row, WIDTH - 1)
                .style()
                .bold()
                .horizontalAlignment("center")
                .wrapText(true)
                .set();
    }

    private static void across(Worksheet sheet, int row, String text, boolean bold, String side) {
        sheet.value(row, 0, Xml.legible(text));
        sheet.range(row, 0, row, WIDTH - 1).merge();
        var style = sheet.range(row, 0, row, WIDTH - 1).style();
        style.horizontalAlignment(side).wrapText(true);
        if (bold) {
            style.bold();
        }
        style.set();
    }

    private static void table(Worksheet sheet, Grid grid) {
        sheet.value(0, 0, grid.title());
        sheet.style(0, 0).bold().set();
        sheet.value(1, 0, grid.unit().isEmpty() ? "" : "Đơn vị tính: " + grid.unit());
        int top = 3;
        var taken = new boolean[grid.head().size()][grid.columns()];
        for (int level = 0; level < grid.head().size(); level++) {
            int column = 0;
            for (var head : grid.head().get(level)) {
                while (taken[level][column]) {
                    column++;
                }
                for (int down = 0; down < head.down(); down++) {
                    Arrays.fill(taken[level + down], column, column + head.across(), true);
                }
                sheet.value(top + level, column, head.text());
                if (head.across() > 1 || head.down() > 1) {
                    sheet.range(top + level, column, top + level + head.down() - 1, column + head.across() - 1)
                            .merge();
                }
                column += head.across();
            }
        }
        int first = top + grid.head().size();
        sheet.range(top, 0, first - 1, grid.columns() - 1)
                .style()
                .bold()
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .borderStyle(BorderStyle.THIN)
                .set();
        for (int i = 0; i < grid.lines().size(); i++) {
            line(
                    sheet,
                    first + i,
                    grid.lines().get(i).strong(),
                    grid.lines().get(i).items());
        }
        sheet.width(0, 8);
        for (int column = 1; column < grid.columns(); column++) {
            sheet.width(column, COLUMN);
        }
        if (grid.isLabelled()) {
            sheet.width(1, 45);
        }
        sheet.freezePane(grid.isLabelled() ? 2 : 1, first);
        onA4(sheet, grid.isWide() ? "landscape" : "portrait");
        sheet.repeatRows(top, first - 1);
    }

    private static void line(Worksheet sheet, int row, boolean strong, List<Item> items) {
        for (int column = 0; column < items.size(); column++) {
            var item = items.get(column);
            var style = sheet.style(row, column).borderStyle(BorderStyle.THIN).wrapText(item.side() == Side.LEFT);
            if (item.value() instanceof BigDecimal number
                    && number.stripTrailingZeros().precision() <= MOST_DIGITS) {
                sheet.value(row, column, number);
                int scale = Math.max(0, number.stripTrailingZeros().scale());
                style.format(scale == 0 ? "#,##0" : "#,##0." + "0".repeat(scale));
            } else {
                sheet.value(row, column, Xml.legible(item.text()));
                style.horizontalAlignment(
                        switch (item.side()) {
                            case LEFT -> "left";
                            case CENTRE -> "center";
                            case RIGHT -> "right";
                        });
            }
            if (strong) {
                style.bold();
            }
            style.set();
        }
    }
}
