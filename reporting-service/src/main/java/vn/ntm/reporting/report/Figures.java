package vn.ntm.reporting.report;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.ntm.events.RegimeTerms.IndicatorAsked;
import vn.ntm.kernel.Code;
import vn.ntm.reporting.obligation.Obligation;
import vn.ntm.reporting.regime.Regimes;
import vn.ntm.reporting.report.Content.Figure;

/** Every figure that a version says: those told one by one, then those that stand in tables. */
@ApplicationScoped
public class Figures {

    private final Regimes regimes;
    private final ContentText contentText;
    private final FormOfReport form;

    Figures(Regimes regimes, ContentText contentText, FormOfReport form) {
        this.regimes = regimes;
        this.contentText = contentText;
        this.form = form;
    }

    public List<Figure> of(Obligation obligation, ReportVersion version) {
        return of(obligation, contentText.of(version));
    }

    /** What each of them is: those of the regime and of the form that the version was filled in on. */
    public Map<Code, IndicatorAsked> asked(Code regime, ReportVersion version) {
        var content = contentText.of(version);
        return form.completed(regimes.get(regime).terms(), content.formVersion()).indicators().stream()
                .collect(Collectors.toMap(IndicatorAsked::code, Function.identity(), (first, _) -> first));
    }

    List<Figure> of(Obligation obligation, Content sent) {
        var terms = regimes.get(obligation.regime()).terms();
        var content = sent.toldBy(obligation.reporter());
        return Stream.concat(
                        form.reckoned(content, terms).values().stream(), form.figuresInTables(content, terms).stream())
                .toList();
    }
}
