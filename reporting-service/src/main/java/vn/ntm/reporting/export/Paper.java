package vn.ntm.reporting.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.paper.Letterhead;

/**
 * A report as it lies on the desk, before a file format is chosen. Its parts are those of Decree 30/2020, article 8; number
 * and signature stay open: a document exists before it has them.
 *
 * @param subject "trích yếu"
 * @param at the instant of its submission: the same version is always the same bytes
 * @param recipients "Kính gửi"
 * @param opening on which legal basis it reports
 * @param besides what is said of cells that stand in no table here, for who reads cell by cell
 */
record Paper(
        Letterhead letterhead,
        Instant at,
        String subject,
        List<String> recipients,
        String opening,
        List<Part> parts,
        List<Item> besides,
        String receipt) {

    /** "Hà Tĩnh, ngày 05 tháng 02 năm 2026"; the place is left to the clerk where nobody knows it. */
    String placeAndDay() {
        return (letterhead.place().isEmpty() ? "……" : letterhead.place()) + ", " + Written.day(at);
    }

    String number() {
        return letterhead.number("BC");
    }

    /** One stands beside "Kính gửi", several below it. */
    List<String> addressed() {
        return recipients.size() == 1
                ? List.of("Kính gửi: " + recipients.getFirst() + ".")
                : Stream.concat(
                                Stream.of("Kính gửi:"),
                                IntStream.range(0, recipients.size())
                                        .mapToObj(i ->
                                                "- " + recipients.get(i) + (i + 1 < recipients.size() ? ";" : ".")))
                        .toList();
    }

    /** What is signed below, with the names of the tables that follow. */
    List<Part> body() {
        var body = new ArrayList<>(parts.stream()
                .filter(part -> !(part instanceof Grid grid && grid.isWide()))
                .toList());
        annexes().forEach(annex -> body.add(new Text("Kèm theo: " + annex.title() + ".")));
        return body;
    }

    /** Tables that need a page of their own come after the signature (Decree 30/2020, appendix I). */
    List<Grid> annexes() {
        return parts.stream()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .filter(Grid::isWide)
                .toList();
    }

    /** What stands in the body. */
    sealed interface Part {}

    record Heading(String text) implements Part {}

    record Text(String text) implements Part {}

    /**
     * A table.
     *
     * @param code names its sheet
     * @param head from top to bottom
     */
    record Grid(String code, String title, String unit, List<List<Head>> head, List<Line> lines) implements Part {

        int columns() {
            return head.getFirst().stream().mapToInt(Head::across).sum();
        }

        /** Whether its second column names its lines; the first numbers them. */
        boolean isLabelled() {
            return lines.stream().allMatch(line -> line.items().get(1).address() == null);
        }

        /** It does not fit on a page of the report itself. */
        boolean isWide() {
            return Spread.of(this).leaf() != Spread.Leaf.UPRIGHT;
        }
    }

    /** A cell of a head, over so many columns and lines. */
    record Head(String text, int across, int down) {}

    /** @param strong a total or a title */
    record Line(boolean strong, List<Item> items) {}

    /**
     * One cell.
     *
     * @param address where it stands in the report; null for numbers and titles of rows
     * @param label what a person calls it
     * @param value a number, a day, true or false, or text
     * @param note what the reporter says of it
     * @param explanation why it is right though it was asked about
     */
    record Item(
            @Nullable String address,
            String label,
            Object value,
            String unit,
            @Nullable String note,
            @Nullable String explanation,
            Side side) {

        static Item of(String text, Side side) {
            return new Item(null, "", text, "", null, null, side);
        }

        /** As a person reads it. */
        String text() {
            return Written.value(value);
        }
    }

    /** Where it is set. */
    enum Side {
        LEFT,
        CENTRE,
        RIGHT
    }
}
