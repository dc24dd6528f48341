package vn.ntm.reporting.prefill;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.BusinessTime;
import vn.ntm.kernel.Code;
import vn.ntm.reporting.form.check.AskedCells.Asked;
import vn.ntm.reporting.report.Cell;
import vn.ntm.reporting.report.Cell.OfFigures;
import vn.ntm.reporting.report.Cell.OfTable;
import vn.ntm.reporting.report.CellValue;
import vn.ntm.reporting.report.Content;
import vn.ntm.reporting.report.Prefilled;

/** How many cells a report asked for, how many of them were known already, how many somebody had to type. */
@ApplicationScoped
class Burden {

    private final Session session;
    private final Clock clock;

    Burden(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    void count(Code reporter, UUID version, List<Asked> cells, List<Prefilled> known, Content content) {
        var values = new HashMap<Cell, BigDecimal>();
        known.forEach(prefilled -> values.put(prefilled.cell(), prefilled.value()));
        var filled = cells.stream()
                .map(Asked::cell)
                .filter(cell -> isFilled(cell, content))
                .toList();
        long prefilled = filled.stream()
                .filter(cell -> same(values.get(cell), number(cell, content)))
                .count();
        session.createNativeMutationQuery("""
                        insert into report_burden (report_version, reporter, month, asked, prefilled, typed)
                        values (:version, :reporter, :month, :asked, :prefilled, :typed)""")
                .setParameter("version", version)
                .setParameter("reporter", reporter.text())
                .setParameter(
                        "month",
                        YearMonth.from(BusinessTime.dayOf(clock.instant())).toString())
                .setParameter("asked", cells.size())
                .setParameter("prefilled", (int) prefilled)
                .setParameter("typed", (int) (filled.size() - prefilled))
                .executeUpdate();
    }

    private static boolean isFilled(Cell cell, Content content) {
        return cell instanceof OfTable table ? content.value(table).isPresent() : number(cell, content) != null;
    }

    private static @Nullable BigDecimal number(Cell cell, Content content) {
        return switch (cell) {
            case OfTable table ->
                content.value(table)
                        .map(value -> value instanceof CellValue.Numeric(var number) ? number : null)
                        .orElse(null);
            case OfFigures figure ->
                content.values().stream()
                        .filter(said -> figure.equals(new OfFigures(said.indicator(), said.organisation())))
                        .map(Content.Figure::value)
                        .findFirst()
                        .orElse(null);
            default -> null;
        };
    }

    private static boolean same(@Nullable BigDecimal known, @Nullable BigDecimal said) {
        return known != null && said != null && known.compareTo(said) == 0;
    }
}
