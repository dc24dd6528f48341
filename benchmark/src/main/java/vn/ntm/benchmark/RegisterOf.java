package vn.ntm.benchmark;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A register as large as the country's, made up line by line.
 *
 * @param prefix of every code
 * @param number tells the names of several apart
 */
record RegisterOf(String prefix, int number) {

    private static final int PROVINCES = 34;
    private static final int COMMUNES = 3_321;
    private static final int HAMLETS = 90_000;

    int rows() {
        return PROVINCES + COMMUNES + HAMLETS;
    }

    Stream<String> lines() {
        var provinces = IntStream.range(0, PROVINCES)
                .mapToObj(p -> line(province(p), "Tỉnh Thử %02d%s".formatted(p, again()), "province", null));
        var communes = IntStream.range(0, COMMUNES)
                .mapToObj(c -> line(
                        commune(c),
                        "Xã Phú Riềng %04d thử %02d%s".formatted(c / PROVINCES, c % PROVINCES, again()),
                        "commune",
                        province(c % PROVINCES)));
        var hamlets = IntStream.range(0, HAMLETS)
                .mapToObj(h -> line(
                        commune(h % COMMUNES) + ".t-" + h / COMMUNES,
                        "Thôn An Hoà %d%s".formatted(h / COMMUNES, again()),
                        "hamlet",
                        commune(h % COMMUNES)));
        return Stream.of(provinces, communes, hamlets).flatMap(lines -> lines);
    }

    private String again() {
        return number == 0 ? "" : " lần " + number;
    }

    private String province(int p) {
        return "%s.t-%02d".formatted(prefix, p);
    }

    private String commune(int c) {
        return "%s.x-%04d".formatted(province(c % PROVINCES), c / PROVINCES);
    }

    private static String line(
            String code, String name, String kind, @org.jspecify.annotations.Nullable String parent) {
        var below = parent == null ? "" : ",\"parent\":\"" + parent + "\"";
        return "{\"code\":\"%s\",\"name\":\"%s\",\"kind\":\"%s\"%s}".formatted(code, name, kind, below);
    }
}
