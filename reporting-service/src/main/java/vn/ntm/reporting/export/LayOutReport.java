package vn.ntm.reporting.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.ntm.events.RegimeTerms;
import vn.ntm.kernel.paper.Letterhead;
import vn.ntm.kernel.paper.ReportTitle;
import vn.ntm.platform.problem.Refused;
import vn.ntm.reporting.export.Paper.Heading;
import vn.ntm.reporting.export.Paper.Part;
import vn.ntm.reporting.export.Paper.Text;
import vn.ntm.reporting.export.Refusal.NoSuchVersion;
import vn.ntm.reporting.form.FormVersion;
import vn.ntm.reporting.form.Forms;
import vn.ntm.reporting.form.check.Sheet;
import vn.ntm.reporting.form.layout.Section.Table;
import vn.ntm.reporting.obligation.Obligation;
import vn.ntm.reporting.obligation.Obligations;
import vn.ntm.reporting.regime.Regimes;
import vn.ntm.reporting.report.Cell;
import vn.ntm.reporting.report.Content;
import vn.ntm.reporting.report.ContentText;
import vn.ntm.reporting.report.FormOfReport;
import vn.ntm.reporting.report.ReportVersion;
import vn.ntm.reporting.report.Reports;

/** Lays a version out as a document, on the form it was filled in on. */
@ApplicationScoped
class LayOutReport {

    private final Obligations obligations;
    private final Reports reports;
    private final Regimes regimes;
    private final Forms forms;
    private final FormOfReport formOfReport;
    private final ContentText contentText;
    private final Names names;

    LayOutReport(
            Obligations obligations,
            Reports reports,
            Regimes regimes,
            Forms forms,
            FormOfReport formOfReport,
            ContentText contentText,
            Names names) {
        this.obligations = obligations;
        this.reports = reports;
        this.regimes = regimes;
        this.forms = forms;
        this.formOfReport = formOfReport;
        this.contentText = contentText;
        this.names = names;
    }

    @Transactional
    LaidOut layOut(UUID id, Optional<Integer> number) {
        var report = reports.get(id);
        var obligation = obligations.seenByCaller(report.obligation());
        var version = reports.version(report, number.orElse(report.currentVersion()))
                .orElseThrow(() -> new Refused(new NoSuchVersion(id)));
        var name = "%s_%s_v%d".formatted(obligation.reporter(), obligation.period(), version.version());
        return new LaidOut(name, paper(obligation, version));
    }

    private Paper paper(Obligation obligation, ReportVersion version) {
        var terms = regimes.get(obligation.regime()).terms();
        var upwards = names.upwards(obligation.reporter());
        return new Paper(
                Letterhead.of(upwards),
                version.submittedAt(),
                ReportTitle.of(terms.name(), obligation.period()),
                terms.recipients().stream().map(names::of).toList(),
                Wording.opening(terms, upwards.getFirst().shortName(), obligation.period()),
                Wording.numbered(parts(contentText.of(version), terms), obligation.period()),
                receipt(version));
    }

    private static String receipt(ReportVersion version) {
        var code = version.receiptCode();
        return "Biên nhận %s, phiên bản %d%s\n%s"
                .formatted(
                        version.receipt(),
                        version.version(),
                        code == null ? "" : "\nMã xác nhận: " + code,
                        version.contentHash());
    }

    private List<Part> parts(Content content, RegimeTerms terms) {
        var parts = new ArrayList<Part>();
        content.narrative().forEach(section -> {
            parts.add(new Heading(section.heading()));
            parts.add(new Text(section.text()));
        });
        if (!content.values().isEmpty()) {
            parts.add(FigureGrid.of(content, formOfReport.completed(terms, content.formVersion())));
        }
        form(content, terms).ifPresent(form -> {
            var sheet = Sheet.of(form.content(), content);
            form.content().sections().stream()
                    .filter(Table.class::isInstance)
                    .map(section -> TableGrid.of(form.content(), sheet, content, (Table) section))
                    .forEach(parts::add);
            parts.addAll(remarks(sheet, content));
        });
        if (!content.attachments().isEmpty()) {
            parts.add(new Heading("Tài liệu kèm theo"));
            content.attachments()
                    .forEach(file -> parts.add(new Text("- %s (%s)".formatted(file.fileName(), file.contentHash()))));
        }
        return parts;
    }

    /** What the reporter says about single cells. */
    private static List<Part> remarks(Sheet sheet, Content content) {
        var said = Stream.concat(
                        content.notes().entrySet().stream().map(note -> line(sheet, note.getKey(), note.getValue())),
                        content.explanations().stream()
                                .map(explanation -> line(sheet, explanation.cell(), explanation.text())))
                .collect(Collectors.joining("\n"));
        return said.isEmpty() ? List.of() : List.of(new Heading("Ghi chú, giải trình"), new Text(said));
    }

    private static String line(Sheet sheet, Cell cell, String text) {
        var field = sheet.blueprint().fields().get(cell);
        return "- %s: %s".formatted(field == null ? cell.toString() : field.label(), text);
    }

    private Optional<FormVersion> form(Content content, RegimeTerms terms) {
        return Optional.ofNullable(terms.form()).flatMap(form -> Optional.ofNullable(content.formVersion())
                .flatMap(number -> forms.numbered(form, number)));
    }

    /** @param name of the file, without its ending */
    record LaidOut(String name, Paper paper) {}
}
