package vn.ntm.reporting.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A report as it lies on the desk, before a file format is chosen. Its parts are those of Decree 30/2020, article 8; number
 * and signature stay open: a document exists before it has them.
 *
 * @param superior the body above the issuer, or empty
 * @param subject "trích yếu"
 * @param at the instant of its submission: the same version is always the same bytes
 */
record Paper(
        String superior,
        String issuer,
        String place,
        Instant at,
        String subject,
        List<Part> parts,
        List<String> recipients,
        String receipt) {

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
     */
    record Item(
            @Nullable String address,
            String label,
            Object value,
            String unit,
            @Nullable String note,
            Side side) {

        static Item of(String text, Side side) {
            return new Item(null, "", text, "", null, side);
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
