package vn.ntm.reporting.report.remark;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;
import vn.ntm.reporting.report.Cell;
import vn.ntm.reporting.report.Cells.Entry;
import vn.ntm.reporting.report.Content;
import vn.ntm.reporting.report.remark.Answer.Outcome;

/**
 * The remarks on the version that was returned, against the one that shall be sent. A remark is answered by a change of its
 * cell, or in words by who kept it as it was; what the words say must be what was done.
 */
public final class OpenRemarks {

    static final String TWICE = "remark-answered-twice";

    private final List<Remark> remarks;
    private final Map<Cell, Entry> returned;
    private final Function<Content, ? extends Map<Cell, Entry>> cells;

    /** @param cells every cell of what is to be sent instead */
    OpenRemarks(List<Remark> remarks, Map<Cell, Entry> returned, Function<Content, ? extends Map<Cell, Entry>> cells) {
        this.remarks = remarks;
        this.returned = returned;
        this.cells = cells;
    }

    static OpenRemarks none() {
        return new OpenRemarks(List.of(), Map.of(), _ -> Map.of());
    }

    public List<RemarkLine> lines() {
        return remarks.stream().map(Remark::line).toList();
    }

    boolean isEmpty() {
        return remarks.isEmpty();
    }

    /** Takes the answers; those that belong to no remark, or to one that is answered above, are told. */
    public List<Violation> answer(List<Answer> answers, String by, Instant now) {
        var wrong = new ArrayList<Violation>();
        var places = new HashMap<Integer, Integer>();
        for (int i = 0; i < answers.size(); i++) {
            var given = answers.get(i);
            var remark = remarks.stream()
                    .filter(open -> open.number() == given.remark())
                    .findFirst();
            var first = places.putIfAbsent(given.remark(), i);
            if (first != null) {
                wrong.add(new Violation(
                        "/answers/%d/remark".formatted(i),
                        TWICE,
                        given.remark(),
                        Words.of(
                                "Nhận xét số %s đã được trả lời ở /answers/%s.",
                                "Remark %s is answered at /answers/%s already.", given.remark(), first)));
            } else if (remark.isPresent()) {
                remark.get().answer(given.outcome(), given.text(), by, now);
            } else {
                wrong.add(new Violation(
                        "/answers/%d/remark".formatted(i),
                        "no-such-remark",
                        given.remark(),
                        Words.of("Không có nhận xét số %s.", "There is no remark %s.", given.remark())));
            }
        }
        return wrong;
    }

    /** Every remark that the content to be sent leaves unanswered. */
    public Stream<Violation> leftBy(Content next) {
        if (remarks.isEmpty()) {
            return Stream.empty();
        }
        var now = cells.apply(next);
        return remarks.stream().flatMap(remark -> left(remark, isChanged(remark, now)).stream());
    }

    /** The version is sent: what answered the remarks stays for ever. */
    public void settle(int version, Content sent, String by, Instant now) {
        if (!remarks.isEmpty()) {
            var said = cells.apply(sent);
            remarks.forEach(remark -> remark.settle(version, isChanged(remark, said), by, now));
        }
    }

    private static List<Violation> left(Remark remark, boolean changed) {
        if (remark.outcome() == null && !changed) {
            return List.of(violation(
                    remark,
                    "remark-unanswered",
                    Words.of(
                            "Chưa trả lời nhận xét số %s về ô %s: %s",
                            "Remark %s on cell %s is not answered: %s",
                            remark.number(),
                            remark.cell(),
                            remark.text())));
        }
        if (remark.outcome() == Outcome.CHANGED && !changed) {
            return List.of(violation(
                    remark,
                    "said-changed-but-is-not",
                    Words.of(
                            "Nhận xét số %s được trả lời là đã sửa, nhưng ô %s vẫn như cũ.",
                            "Remark %s is answered as changed, but cell %s is as it was.",
                            remark.number(),
                            remark.cell())));
        }
        if (remark.outcome() == Outcome.KEPT && changed) {
            return List.of(violation(
                    remark,
                    "said-kept-but-is-not",
                    Words.of(
                            "Nhận xét số %s được trả lời là giữ nguyên, nhưng ô %s đã thay đổi.",
                            "Remark %s is answered as kept, but cell %s is not as it was.",
                            remark.number(),
                            remark.cell())));
        }
        return List.of();
    }

    private boolean isChanged(Remark remark, Map<Cell, Entry> now) {
        return !Objects.equals(returned.get(remark.cell()), now.get(remark.cell()));
    }

    private static Violation violation(Remark remark, String code, Words message) {
        return new Violation(
                "/remarks/%d".formatted(remark.number()), code, remark.cell().toString(), message);
    }
}
