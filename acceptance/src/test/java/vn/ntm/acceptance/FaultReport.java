package vn.ntm.acceptance;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What struck, for how long nobody finished anything because of it, and what it cost. */
final class FaultReport {

    private static final String HEADS = "| %-33s | %7s | %12s | %8s | %4s | %7s |%n";

    private final List<Line> lines = new ArrayList<>();

    void add(Line line) {
        lines.add(line);
    }

    void print() {
        System.out.printf(HEADS, "fault", "seconds", "acknowledged", "repeated", "lost", "doubled");
        System.out.printf("|---|--:|--:|--:|--:|--:|%n");
        lines.forEach(FaultReport::print);
        print(new Line(
                "in all",
                lines.stream().map(Line::took).reduce(Duration.ZERO, Duration::plus),
                lines.stream().mapToInt(Line::acknowledged).sum(),
                lines.stream().mapToLong(Line::repeated).sum(),
                lines.stream().mapToInt(Line::lost).sum(),
                lines.stream().mapToInt(Line::doubled).sum()));
    }

    private static void print(Line line) {
        System.out.printf(
                HEADS, line.fault, line.took.toSeconds(), line.acknowledged, line.repeated, line.lost, line.doubled);
    }

    /**
     * @param took from the blow until every part was back and eight reports more were finished
     * @param acknowledged submissions in that time
     * @param repeated requests that had to be sent again in that time
     * @param lost receipts given out so far that are not stored
     * @param doubled obligations finished so far of which something else is stored than was acknowledged
     */
    record Line(String fault, Duration took, int acknowledged, long repeated, int lost, int doubled) {}
}
