package vn.ntm.reporting.form;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.ntm.reporting.form.layout.Blueprint;
import vn.ntm.reporting.form.layout.Field;
import vn.ntm.reporting.form.layout.FormContent;
import vn.ntm.reporting.report.Cell;

/**
 * What one version of a form asks otherwise than another.
 *
 * @param added Cells that are new.
 * @param removed Cells that are no longer asked.
 * @param changed Cells that are asked otherwise.
 * @param headingsAdded Headings of the narrative that are new.
 * @param headingsRemoved Headings of the narrative that are gone.
 */
public record FormDifference(
        List<Cell> added,
        List<Cell> removed,
        List<Changed> changed,
        List<String> headingsAdded,
        List<String> headingsRemoved) {

    /**
     * A cell that is asked otherwise.
     *
     * @param cell Which cell.
     * @param before As it was asked, in words.
     * @param after As it is asked, in words.
     */
    @Schema(name = "ChangedCell")
    public record Changed(Cell cell, String before, String after) {}

    public static FormDifference between(FormContent before, FormContent after) {
        var old = Blueprint.of(before, Map.of());
        var now = Blueprint.of(after, Map.of());
        return new FormDifference(
                only(now, old),
                only(old, now),
                changed(old, now).toList(),
                now.headings().stream()
                        .filter(heading -> !old.headings().contains(heading))
                        .toList(),
                old.headings().stream()
                        .filter(heading -> !now.headings().contains(heading))
                        .toList());
    }

    private static List<Cell> only(Blueprint in, Blueprint notIn) {
        return in.fields().keySet().stream()
                .filter(cell -> !notIn.fields().containsKey(cell))
                .toList();
    }

    private static Stream<Changed> changed(Blueprint old, Blueprint now) {
        return old.fields().values().stream()
                .map(field -> {
                    var other = now.fields().get(field.cell());
                    return other == null ? null : new Changed(field.cell(), inWords(field), inWords(other));
                })
                .filter(Objects::nonNull)
                .filter(change -> !change.before().equals(change.after()));
    }

    /** What a field holds, in one line. */
    public static String inWords(Field field) {
        return Stream.of(
                        field.type()
                                + (field.type().isNumber()
                                        ? "(%d)".formatted(field.holds().decimals())
                                        : ""),
                        field.unit(),
                        field.required() ? "required" : "",
                        field.formula() == null ? "" : "computed: " + field.formula(),
                        field.indicator() == null ? "" : "indicator " + field.indicator(),
                        field.checks().isEmpty() ? "" : "rules: " + field.checks())
                .filter(part -> !part.isEmpty())
                .reduce((a, b) -> a + "; " + b)
                .orElse("");
    }
}
