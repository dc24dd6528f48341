package vn.ntm.reporting.report;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.ntm.events.RegimeTerms;
import vn.ntm.kernel.Code;
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

    public List<Figure> of(Code regime, ReportVersion version) {
        return of(contentText.of(version), regimes.get(regime).terms());
    }

    List<Figure> of(Content content, RegimeTerms terms) {
        return Stream.concat(
                        form.reckoned(content, terms).values().stream(), form.figuresInTables(content, terms).stream())
                .toList();
    }
}
