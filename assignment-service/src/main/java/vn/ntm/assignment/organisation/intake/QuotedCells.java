package vn.ntm.assignment.organisation.intake;

import java.util.ArrayList;
import java.util.List;

import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

/**
 * The cells of one line, quoted as RFC 4180 has it. No field of the register holds a line break: a quote that is not closed on
 * its line is a stray one, and would swallow the rows below it.
 */
final class QuotedCells {

    private static final int SHOWN = 200;

    private final String line;
    private final char separator;
    private final List<String> cells = new ArrayList<>();

    private QuotedCells(String line, char separator) {
        this.line = line;
        this.separator = separator;
    }

    static List<String> of(String line, char separator) throws StrayQuote {
        var cells = new QuotedCells(line, separator);
        for (int at = 0; at <= line.length(); at++) {
            at = line.startsWith("\"", at) ? cells.quoted(at) : cells.plain(at);
        }
        return cells.cells;
    }

    /** @return where the separator stands, or the line ends */
    private int plain(int from) throws StrayQuote {
        int separated = line.indexOf(separator, from);
        int end = separated < 0 ? line.length() : separated;
        int quote = line.indexOf('"', from);
        if (quote >= 0 && quote < end) {
            throw new StrayQuote(line, quote, true);
        }
        cells.add(line.substring(from, end));
        return end;
    }

    private int quoted(int from) throws StrayQuote {
        var cell = new StringBuilder();
        int at = from + 1;
        for (int quote = line.indexOf('"', at); quote >= 0; quote = line.indexOf('"', at)) {
            cell.append(line, at, quote);
            if (!line.startsWith("\"", quote + 1)) {
                cells.add(cell.toString());
                return end(quote);
            }
            cell.append('"');
            at = quote + 2;
        }
        throw new StrayQuote(line, from, false);
    }

    private int end(int quote) throws StrayQuote {
        if (quote + 1 < line.length() && line.charAt(quote + 1) != separator) {
            throw new StrayQuote(line, quote, true);
        }
        return quote + 1;
    }

    static final class StrayQuote extends Exception {

        private static final long serialVersionUID = 1L;

        private final String line;
        private final int at;
        private final boolean closed;

        StrayQuote(String line, int at, boolean closed) {
            super(null, null, false, false);
            this.line = line;
            this.at = at;
            this.closed = closed;
        }

        Violation violation(String pointer, int number) {
            var shown = line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
            return closed
                    ? new Violation(
                            pointer,
                            "stray-quote",
                            shown,
                            Words.of(
                                    "Dòng %s, ký tự %s: dấu nháy kép không đúng chỗ. Ô có dấu nháy thì đặt cả ô trong dấu"
                                            + " nháy và viết dấu bên trong hai lần.",
                                    "Line %s, character %s: the quote does not belong here. Put the whole cell in quotes"
                                            + " and write those inside twice.",
                                    number,
                                    at + 1))
                    : new Violation(
                            pointer,
                            "quote-not-closed",
                            shown,
                            Words.of(
                                    "Dòng %s, ký tự %s: dấu nháy kép mở mà không đóng trong dòng này; một ô không được"
                                            + " xuống dòng.",
                                    "Line %s, character %s: the quote is not closed on this line; no cell goes over"
                                            + " several lines.",
                                    number,
                                    at + 1));
        }
    }
}
