package vn.ntm.assignment.organisation.intake;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/** A buffer of rows in PostgreSQL's text form of COPY. */
final class CopyText {

    private final StringBuilder rows = new StringBuilder(1 << 17);
    private boolean first = true;

    CopyText cell(@Nullable Object value) {
        if (!first) {
            rows.append('\t');
        }
        first = false;
        if (value == null) {
            rows.append("\\N");
            return this;
        }
        var text = value.toString();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> rows.append("\\\\");
                case '\t' -> rows.append("\\t");
                case '\n' -> rows.append("\\n");
                case '\r' -> rows.append("\\r");
                default -> rows.append(c);
            }
        }
        return this;
    }

    void endRow() {
        rows.append('\n');
        first = true;
    }

    boolean isFull() {
        return rows.length() > 1 << 16;
    }

    byte[] drained() {
        var bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
        rows.setLength(0);
        return bytes;
    }
}
