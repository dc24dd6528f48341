package vn.ntm.reporting.report;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.ntm.events.RegimeTerms;
import vn.ntm.platform.problem.Violation;
import vn.ntm.reporting.obligation.Obligation;
import vn.ntm.reporting.report.figure.FigureChecks;

/** What a regime and its form ask of a report. All is checked, and all that is wrong is said at once. */
@ApplicationScoped
public class Asked {

    private final FormOfReport form;
    private final OwnBodies ownBodies;
    private final FigureChecks figureChecks;

    Asked(FormOfReport form, OwnBodies ownBodies, FigureChecks figureChecks) {
        this.form = form;
        this.ownBodies = ownBodies;
        this.figureChecks = figureChecks;
    }

    List<Violation> violations(Obligation obligation, Content content, RegimeTerms terms) {
        return onForm(null, obligation, content, terms);
    }

    /**
     * An accepted report may be amended on the form it was filled in on, even if that was corrected since.
     *
     * @param accepted what is amended
     */
    public List<Violation> violations(Obligation obligation, Content content, RegimeTerms terms, Content accepted) {
        boolean asItWas = Objects.equals(content.formVersion(), accepted.formVersion());
        return onForm(asItWas ? accepted.formVersion() : null, obligation, content, terms);
    }

    /** Whether the report has such a place, filled in or not. */
    public boolean has(Cell cell, Content content, RegimeTerms terms) {
        var all = form.completed(terms, content.formVersion());
        return switch (cell) {
            case Cell.OfFigures figure ->
                all.indicators().stream().anyMatch(asked -> asked.code().equals(figure.indicator()));
            case Cell.OfNarrative narrative ->
                narrative.heading() <= all.outline().size();
            case Cell.OfTable _, Cell.OfAttachments _ -> form.has(cell, content, terms);
        };
    }

    /** @param version of the form; null is the one in force */
    private List<Violation> onForm(@Nullable Integer version, Obligation obligation, Content sent, RegimeTerms terms) {
        var content = sent.toldBy(obligation.reporter());
        var unstorable = Storable.violations(content);
        if (!unstorable.isEmpty()) {
            return unstorable;
        }
        var completed = form.completed(terms, version);
        return Stream.of(
                        Requirement.violations(content, completed),
                        ownBodies.violations(obligation, content),
                        figureChecks.violations(obligation, content, terms, completed),
                        form.violations(obligation, content, terms, version))
                .flatMap(List::stream)
                .toList();
    }
}
