package vn.ntm.reporting.report;

import java.util.SequencedMap;

import jakarta.enterprise.context.ApplicationScoped;

import vn.ntm.events.RegimeTerms;
import vn.ntm.reporting.report.Cells.Entry;

/** Every cell of a report, those that its form computes from others included. */
@ApplicationScoped
public class ReadCells {

    private final ContentText contentText;
    private final FormOfReport form;

    ReadCells(ContentText contentText, FormOfReport form) {
        this.contentText = contentText;
        this.form = form;
    }

    public SequencedMap<Cell, Entry> of(Content content, RegimeTerms terms) {
        return Cells.of(form.reckoned(content, terms));
    }

    SequencedMap<Cell, Entry> of(ReportVersion version, RegimeTerms terms) {
        return of(contentText.of(version), terms);
    }
}
