package vn.ntm.reporting.form.check;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.ntm.events.RegimeTerms;
import vn.ntm.kernel.BusinessTime;
import vn.ntm.kernel.Code;
import vn.ntm.reporting.form.Forms;
import vn.ntm.reporting.form.layout.Blueprint;
import vn.ntm.reporting.form.layout.Carry;
import vn.ntm.reporting.form.layout.Field;
import vn.ntm.reporting.report.Cell;
import vn.ntm.reporting.report.Cell.OfFigures;

/** Every cell that a regime has filled in by a person: its own indicators, and the typed cells of its form. */
@ApplicationScoped
public class AskedCells {

    private static final int DECIMALS = 6;

    private final Forms forms;
    private final Clock clock;

    AskedCells(Forms forms, Clock clock) {
        this.forms = forms;
        this.clock = clock;
    }

    public List<Asked> of(RegimeTerms terms) {
        var own = terms.indicators().stream()
                .map(asked ->
                        new Asked(new OfFigures(asked.code(), null), asked.code(), asked.name(), Carry.NONE, DECIMALS));
        var inForm = Optional.ofNullable(terms.form())
                .flatMap(form -> forms.inForce(form, BusinessTime.dayOf(clock.instant())))
                .map(form -> Blueprint.of(form.content(), Map.of()))
                .stream()
                .flatMap(blueprint -> blueprint.fields().values().stream())
                .filter(Field::isTyped)
                .map(field -> new Asked(
                        field.cell(),
                        field.indicator(),
                        field.label(),
                        field.holds().carryOrNone(),
                        field.holds().decimals()));
        return Stream.concat(own, inForm).toList();
    }

    /** @param indicator null where it is the figure of none */
    public record Asked(Cell cell, @Nullable Code indicator, String label, Carry carry, int decimals) {}
}
