package vn.ntm.reporting.export;

import java.util.List;
import java.util.stream.Collectors;

import vn.ntm.reporting.export.Paper.Grid;
import vn.ntm.reporting.export.Paper.Head;
import vn.ntm.reporting.export.Paper.Heading;
import vn.ntm.reporting.export.Paper.Item;
import vn.ntm.reporting.export.Paper.Line;
import vn.ntm.reporting.export.Paper.Part;
import vn.ntm.reporting.export.Paper.Text;

/** The paper as a page with styles, from which the PDF is made. Margins and sizes are those of Decree 30/2020. */
final class HtmlPage {

    private static final String STYLE = """
            @page { size: A4; margin: 20mm 15mm 20mm 30mm;
                    @top-center { content: counter(page); font-family: Tinos; font-size: 13pt; } }
            @page :first { @top-center { content: none; } }
            @page wide { size: A4 landscape; margin: 20mm 15mm 20mm 20mm; }
            body { margin: 0 0.4mm; font-family: Tinos; font-size: 13pt; line-height: 1.25; }
            @page large { size: A3 landscape; margin: 20mm 15mm 20mm 20mm; }
            .LYING { page: wide; width: 261mm; page-break-before: always; }
            .LARGE { page: large; width: 384mm; page-break-before: always; }
            .whole { white-space: nowrap; }
            table { border-collapse: collapse; width: 100%; -fs-table-paginate: paginate; }
            .top td { vertical-align: top; text-align: center; padding: 0; }
            .rule { border-bottom: 0.7pt solid black; margin: 1pt auto 0 auto; height: 0; }
            .grid { margin-top: 4pt; table-layout: fixed; word-wrap: break-word; }
            .grid th, .grid td { border: 0.5pt solid black; padding: 0.2em 0.27em; vertical-align: middle; }
            .grid th { font-weight: bold; text-align: center; }
            .grid tr { page-break-inside: avoid; }
            .LEFT { text-align: left; } .CENTRE { text-align: center; } .RIGHT { text-align: right; }
            .strong td { font-weight: bold; }
            .title { text-align: center; font-weight: bold; font-size: 14pt; margin: 14pt 0 0 0; }
            .subject { text-align: center; font-weight: bold; margin: 0; }
            .to { margin: 14pt 0 8pt 0; text-align: center; } .many { margin-left: 38mm; text-align: left; }
            .heading { font-weight: bold; margin: 10pt 0 0 0; page-break-after: avoid; }
            .text { text-align: justify; text-indent: 10mm; margin: 6pt 0 0 0; }
            .unit { text-align: right; font-style: italic; margin: 2pt 0 0 0; page-break-after: avoid; }
            .end { margin-top: 16pt; page-break-inside: avoid; table-layout: fixed; word-wrap: break-word; }
            .end td { vertical-align: top; padding: 0; }
            """;

    private HtmlPage() {}

    static String of(Paper paper) {
        return "<html><head><title>%s</title><style>%s</style></head><body>%s%s%s</body></html>"
                .formatted(
                        Xml.text(paper.subject()),
                        STYLE,
                        top(paper),
                        paper.body().stream().map(HtmlPage::part).collect(Collectors.joining()),
                        end(paper)
                                + paper.annexes().stream().map(HtmlPage::part).collect(Collectors.joining()));
    }

    private static String top(Paper paper) {
        return """
                <table class="top"><tr>
                <td style="width: 42%%"><div style="font-size: 12pt">%s</div><div style="font-size: 12pt; font-weight: bold">%s</div>
                <div class="rule" style="width: 35%%"></div><div style="margin-top: 6pt">%s</div></td>
                <td><div style="font-size: 12pt; font-weight: bold; white-space: nowrap">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</div>
                <div style="font-weight: bold">Độc lập - Tự do - Hạnh phúc</div><div class="rule" style="width: 62%%"></div>
                <div style="font-style: italic; margin-top: 6pt">%s</div></td></tr></table>
                <p class="title">BÁO CÁO</p><p class="subject">%s</p><div class="rule" style="width: 30%%"></div>%s<p class="text">%s</p>""".formatted(
                Xml.text(paper.letterhead().superior()),
                Xml.text(String.join("\n", paper.letterhead().issuerLines())).replace("\n", "<br/>"),
                Xml.text(paper.number()).replace(" ", "&#160;"),
                Xml.text(paper.placeAndDay()),
                Xml.text(paper.subject()),
                addressed(paper.addressed()),
                Xml.text(paper.opening()));
    }

    private static String addressed(List<String> lines) {
        return lines.stream()
                .map(line -> "<div>%s</div>".formatted(Xml.text(line)))
                .collect(Collectors.joining(
                        "", "<div class=\"%s\">".formatted(lines.size() == 1 ? "to" : "to many"), "</div>"));
    }

    private static String part(Part part) {
        return switch (part) {
            case Heading(var text) -> "<p class=\"heading\">%s</p>".formatted(Xml.text(text));
            case Text(var text) ->
                text.lines()
                        .map(line -> "<p class=\"text\">%s</p>".formatted(Xml.text(line)))
                        .collect(Collectors.joining());
            case Grid grid -> grid(grid);
        };
    }

    private static String grid(Grid grid) {
        var spread = Spread.of(grid);
        return "<div class=\"%s\"><p class=\"heading\">%s</p>%s<table class=\"grid\" style=\"font-size: %dpt\">%s<thead>%s</thead><tbody>%s</tbody></table></div>"
                .formatted(
                        spread.leaf(),
                        Xml.text(grid.title()),
                        grid.unit().isEmpty()
                                ? ""
                                : "<p class=\"unit\">Đơn vị tính: %s</p>".formatted(Xml.text(grid.unit())),
                        spread.points(),
                        spread.shares().stream()
                                .map(share -> "<col style=\"width: %smm\"/>"
                                        .formatted(spread.leaf().millimetres() * share / 1000.0))
                                .collect(Collectors.joining()),
                        grid.head().stream().map(HtmlPage::head).collect(Collectors.joining()),
                        grid.lines().stream().map(HtmlPage::line).collect(Collectors.joining()));
    }

    private static String head(List<Head> heads) {
        return heads.stream()
                .map(head -> "<th colspan=\"%d\" rowspan=\"%d\">%s</th>"
                        .formatted(head.across(), head.down(), whole(head.text())))
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    /** "31/12" stays on one line. */
    private static String whole(String text) {
        return Xml.text(text).replaceAll("\\d+(/\\d+)+", "<span class=\"whole\">$0</span>");
    }

    private static String line(Line line) {
        return line.items().stream()
                .map(HtmlPage::item)
                .collect(Collectors.joining("", line.strong() ? "<tr class=\"strong\">" : "<tr>", "</tr>"));
    }

    private static String item(Item item) {
        return "<td class=\"%s\">%s</td>"
                .formatted(item.side(), Xml.text(item.text()).replace("\n", "<br/>"));
    }

    private static String end(Paper paper) {
        var signature = paper.letterhead().signature();
        return """
                <table class="end"><tr><td style="width: 50%%; font-size: 11pt">
                <div style="font-size: 12pt; font-weight: bold; font-style: italic">Nơi nhận:</div><div>- Như trên;</div><div>- Lưu: VT.</div>
                <div style="margin-top: 8pt; font-style: italic">%s</div></td>
                <td style="text-align: center">%s<div style="font-weight: bold">%s</div><div style="height: 60pt"></div><div style="font-weight: bold">%s</div></td></tr></table>""".formatted(
                Xml.text(paper.receipt()).replace("\n", "<br/>"),
                signature.onBehalfOf() == null
                        ? ""
                        : "<div style=\"font-weight: bold\">%s</div>".formatted(Xml.text(signature.onBehalfOf())),
                Xml.text(signature.office()),
                Xml.text(signature.name()));
    }
}
