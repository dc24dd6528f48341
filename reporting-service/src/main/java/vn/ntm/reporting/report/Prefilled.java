package vn.ntm.reporting.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.ntm.kernel.Code;
import vn.ntm.kernel.Period;
import vn.ntm.reporting.report.Content.Figure;

/**
 * A figure that is known already.
 *
 * @param cell Which cell.
 * @param value The figure.
 * @param rule SAME_PERIOD, or how the figures of shorter periods were put together: SUM, LAST, AVERAGE
 * @param sources The accepted versions that it is made of.
 */
@Schema(name = "PrefilledFigure")
public record Prefilled(Cell cell, BigDecimal value, String rule, List<Source> sources) {

    /** Content with these figures in their cells, where nothing stands yet. */
    static Content in(Content content, List<Prefilled> known) {
        var figures = new ArrayList<>(content.values());
        var tables = new LinkedHashMap<Code, Map<Code, Map<Code, CellValue>>>(content.tables());
        for (var prefilled : known) {
            switch (prefilled.cell()) {
                case Cell.OfFigures(var indicator, var organisation) ->
                    figures.add(new Figure(indicator, organisation, prefilled.value(), null));
                case Cell.OfTable(var table, var row, var column) ->
                    tables.computeIfAbsent(table, _ -> new LinkedHashMap<>())
                            .computeIfAbsent(row, _ -> new LinkedHashMap<>())
                            .putIfAbsent(column, new CellValue.Numeric(prefilled.value()));
                default -> {}
            }
        }
        return content.with(figures, tables);
    }

    /**
     * The accepted version that says it.
     *
     * @param report The report's id.
     * @param version The number of the version; 1 is the first.
     * @param receipt The receipt's number.
     * @param regime The regime's code.
     * @param period The period: 2024-M06.
     * @param reporter Who sent it.
     * @param estimate it was estimated ("ước thực hiện"), before its figures closed
     */
    @Schema(name = "PrefillSource")
    public record Source(
            UUID report, int version, String receipt, Code regime, Period period, Code reporter, boolean estimate) {}
}
