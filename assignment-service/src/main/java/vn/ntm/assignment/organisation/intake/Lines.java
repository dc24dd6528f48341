package vn.ntm.assignment.organisation.intake;

import java.io.IOException;
import java.io.Reader;

import org.jspecify.annotations.Nullable;

/** The lines of a file, counted. They end with LF, CR LF, or CR alone, as some spreadsheets still write it. */
final class Lines {

    /** A body has at most some kilobytes; a longer line is no row, and is not collected. */
    private static final int LONGEST = 100_000;

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final Reader text;
    private int number;
    private boolean afterReturn;

    Lines(Reader text) {
        this.text = text;
    }

    /** How many lines were read. */
    int number() {
        return number;
    }

    @Nullable
    String next() throws IOException {
        int c = first();
        if (c < 0) {
            return null;
        }
        number++;
        var line = new StringBuilder();
        for (; c >= 0 && c != '\n' && c != '\r'; c = text.read()) {
            if (line.length() >= LONGEST) {
                throw new LineTooLong(number);
            }
            line.append((char) c);
        }
        afterReturn = c == '\r';
        return line.toString();
    }

    /** The line feed after a carriage return belongs to the line before; a mark of the byte order to none. */
    private int first() throws IOException {
        int c = text.read();
        return (afterReturn && c == '\n') || (number == 0 && c == BYTE_ORDER_MARK) ? text.read() : c;
    }

    static final class LineTooLong extends IOException {

        private static final long serialVersionUID = 1L;

        private final int line;

        LineTooLong(int line) {
            this.line = line;
        }

        int line() {
            return line;
        }
    }
}
