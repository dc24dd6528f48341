package vn.ntm.reporting.export;

/** Text inside XML: marks escaped, and what XML cannot hold replaced so that it is seen. */
final class Xml {

    private Xml() {}

    static String text(String text) {
        var legible = legible(text);
        var safe = new StringBuilder(legible.length());
        legible.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }

    /** Every break is a line feed; for what no file can hold stands the mark of what was not read, U+FFFD. */
    static String legible(String text) {
        var legible = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .map(c -> isAllowed(c) ? c : 0xFFFD)
                .forEach(legible::appendCodePoint);
        return legible.toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t' || c == '\n' || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }
}
