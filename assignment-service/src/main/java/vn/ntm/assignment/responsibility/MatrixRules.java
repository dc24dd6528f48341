package vn.ntm.assignment.responsibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.arithmetic.Faults;
import vn.ntm.assignment.responsibility.MatrixTerms.Row;
import vn.ntm.kernel.Code;

/**
 * Exactly one body leads each item on each day from its first row to its last.
 *
 * @param items criteria and indicators of the set, as {@code set/number}
 */
record MatrixRules(Set<Code> bodies, Set<Code> sets, Set<String> items, Faults faults) {

    void check(MatrixTerms terms) {
        faults.unknown("/issuer", terms.issuer(), bodies::contains);
        faults.unknown("/set", terms.set(), sets::contains);
        var ofItem = new LinkedHashMap<String, List<Placed>>();
        for (int i = 0; i < terms.rows().size(); i++) {
            var row = terms.rows().get(i);
            row("/rows/" + i, terms.set(), row);
            ofItem.computeIfAbsent(row.item(), _ -> new ArrayList<>()).add(new Placed("/rows/" + i, row));
        }
        ofItem.forEach((item, rows) -> {
            oncePerBody(rows);
            oneLead(item, rows);
        });
    }

    private void row(String at, Code set, Row row) {
        faults.unknown(at + "/organisation", row.organisation(), bodies::contains);
        if (sets.contains(set)) {
            faults.unknown(at + "/item", set + "/" + row.item(), items::contains);
        }
        if (row.leads() && row.head() == null) {
            faults.say(
                    at + "/head",
                    "head-missing",
                    null,
                    "Cơ quan chủ trì phải nêu người đứng đầu.",
                    "A lead must name its head.");
        }
        if (row.to() != null && !row.from().isBefore(row.to())) {
            faults.say(
                    at + "/to",
                    "ends-before-it-begins",
                    row.to(),
                    "Kết thúc trước khi bắt đầu.",
                    "It ends before it begins.");
        }
    }

    private void oncePerBody(List<Placed> rows) {
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < i; j++) {
                var one = rows.get(i).row();
                var before = rows.get(j).row();
                if (one.organisation().equals(before.organisation())
                        && one.meets(before)
                        && !(one.leads() && before.leads())) {
                    faults.say(
                            rows.get(i).at(),
                            "named-twice",
                            one.organisation(),
                            "Cơ quan này đã được nêu cho cùng thời gian.",
                            "This body is named already for the same time.");
                }
            }
        }
    }

    private void oneLead(String item, List<Placed> rows) {
        var leads = rows.stream()
                .filter(placed -> placed.row().leads())
                .sorted(Comparator.comparing(placed -> placed.row().from()))
                .toList();
        var last = end(rows);
        @Nullable
        LocalDate covered = rows.stream()
                .map(placed -> placed.row().from())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        for (var lead : leads) {
            if (covered == null || lead.row().from().isBefore(covered)) {
                faults.say(
                        lead.at(),
                        "two-leads",
                        item,
                        "Tiêu chí đã có cơ quan chủ trì trong thời gian này.",
                        "The item has a lead for this time already.");
                continue;
            }
            gap(lead.at(), item, covered, lead.row().from());
            covered = lead.row().to();
        }
        if (covered != null && (last == null || covered.isBefore(last))) {
            gap(rows.getFirst().at(), item, covered, last);
        }
    }

    /** Null when some row has no end. */
    private static @Nullable LocalDate end(List<Placed> rows) {
        var last = rows.getFirst().row().to();
        for (var placed : rows) {
            var to = placed.row().to();
            if (last == null || to == null) {
                return null;
            }
            last = to.isAfter(last) ? to : last;
        }
        return last;
    }

    private void gap(String at, String item, LocalDate from, @Nullable LocalDate to) {
        if (from.equals(to)) {
            return;
        }
        faults.say(
                at,
                "no-lead",
                item,
                "Không có cơ quan chủ trì từ %s đến trước %s.".formatted(from, to == null ? "…" : to),
                "Nobody leads it from %s until %s.".formatted(from, to == null ? "…" : to));
    }

    private record Placed(String at, Row row) {}
}
