package vn.ntm.reporting.export;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.ntm.reporting.export.Paper.Grid;
import vn.ntm.reporting.export.Paper.Head;
import vn.ntm.reporting.export.Paper.Item;

/**
 * How a table lies on paper: the first leaf, and the largest letters, with which no number and no word of a head is broken.
 *
 * @param points the size of its letters
 * @param shares how wide its columns are, in thousandths of the whole
 */
record Spread(Leaf leaf, int points, List<Integer> shares) {

    private static final int MOST_UPRIGHT = 7;
    private static final double POINTS_IN_A_MILLIMETRE = 72 / 25.4;

    /** All widths below are in the size of a letter: what stands left and right of a text, and the line between columns. */
    private static final double AROUND = 0.7;

    private static final double LEAST = 2;
    private static final double LONGEST_WORD = 8;
    private static final double WIDEST_TEXT = 20;

    /** What it is printed on, and its width between the margins of Decree 30/2020. */
    enum Leaf {
        /** A4. */
        UPRIGHT(165, 11),
        /** A4. */
        LYING(262, 7),
        /** A3, lying. */
        LARGE(385, 5);

        private final int millimetres;
        private final int smallest;

        Leaf(int millimetres, int smallest) {
            this.millimetres = millimetres;
            this.smallest = smallest;
        }

        int millimetres() {
            return millimetres;
        }

        private double widthIn(int points) {
            return millimetres * POINTS_IN_A_MILLIMETRE / points;
        }
    }

    static Spread of(Grid grid) {
        var needs = needs(grid);
        double needed = needs.stream().mapToDouble(Double::doubleValue).sum();
        for (var leaf : Leaf.values()) {
            for (int points = 11; points >= leaf.smallest; points--) {
                boolean narrow = leaf != Leaf.UPRIGHT || grid.columns() <= MOST_UPRIGHT;
                if (narrow && needed <= leaf.widthIn(points)) {
                    return new Spread(leaf, points, shares(grid, needs, leaf.widthIn(points)));
                }
            }
        }
        return new Spread(Leaf.LARGE, Leaf.LARGE.smallest, shares(grid, needs, needed));
    }

    private static List<Double> needs(Grid grid) {
        double heads = grid.head().stream()
                .flatMap(List::stream)
                .filter(head -> head.across() == 1)
                .map(Head::text)
                .mapToDouble(Spread::longestWord)
                .max()
                .orElse(LEAST);
        return IntStream.range(0, grid.columns())
                .mapToObj(column ->
                        AROUND + Math.max(column == 0 ? LEAST : heads, widest(grid, column, Spread::unbroken)))
                .toList();
    }

    /** What is left over goes to those with long texts, and nothing to the numbers of the lines. */
    private static List<Integer> shares(Grid grid, List<Double> needs, double width) {
        var wishes = IntStream.range(0, grid.columns())
                .mapToObj(column -> column == 0
                        ? 0
                        : LEAST + Math.min(WIDEST_TEXT, widest(grid, column, item -> width(item.text()))))
                .toList();
        double wished = wishes.stream().mapToDouble(Double::doubleValue).sum();
        double over = width - needs.stream().mapToDouble(Double::doubleValue).sum();
        return IntStream.range(0, grid.columns())
                .mapToObj(column -> (int) (1000 * (needs.get(column) + over * wishes.get(column) / wished) / width))
                .toList();
    }

    private static double widest(Grid grid, int column, ToDoubleFunction<Item> width) {
        return grid.lines().stream()
                .map(line -> line.items().get(column))
                .mapToDouble(width)
                .max()
                .orElse(0);
    }

    private static double unbroken(Item item) {
        return item.side() == Paper.Side.LEFT ? Math.min(LONGEST_WORD, longestWord(item.text())) : width(item.text());
    }

    private static double longestWord(String text) {
        return Stream.of(text.split("\\s", -1)).mapToDouble(Spread::width).max().orElse(0);
    }

    /** As the letters of Times are set, in bold. */
    private static double width(String text) {
        return text.codePoints()
                .mapToDouble(c -> ".,:; -/".indexOf(c) >= 0
                        ? 0.3
                        : Character.isUpperCase(c) ? 0.75 : Character.isDigit(c) ? 0.5 : 0.56)
                .sum();
    }
}
