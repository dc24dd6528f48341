package vn.ntm.reporting.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import vn.ntm.reporting.export.Paper.Grid;
import vn.ntm.reporting.export.Paper.Heading;
import vn.ntm.reporting.export.Paper.Item;
import vn.ntm.reporting.export.Paper.Part;
import vn.ntm.reporting.export.Paper.Side;
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
import vn.ntm.reporting.report.Cell.OfFigures;
import vn.ntm.reporting.report.Cell.OfNarrative;
import vn.ntm.reporting.report.Content;
import vn.ntm.reporting.report.ContentText;
import vn.ntm.reporting.report.FormOfReport;
import vn.ntm.reporting.report.NamesOnPaper;
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
    private final NamesOnPaper namesOnPaper;

    LayOutReport(
            Obligations obligations,
            Reports reports,
            Regimes regimes,
            Forms forms,
            FormOfReport formOfReport,
            ContentText contentText,
            NamesOnPaper namesOnPaper) {
        this.obligations = obligations;
        this.reports = reports;
        this.regimes = regimes;
        this.forms = forms;
        this.formOfReport = formOfReport;
        this.contentText = contentText;
        this.namesOnPaper = namesOnPaper;
    }

    @Transactional
    LaidOut layOut(UUID id, Optional<Integer> number) {
        var report = reports.get(id);
        var obligation = obligations.seenByCaller(report.obligation());
        var version = reports.version(report, number.orElse(report.currentVersion()))
                .orElseThrow(() -> new Refused(new NoSuchVersion(id)));
        var name = "%s_%s_v%d".formatted(obligation.reporter(), obligation.period(), version.version());
        return new LaidOut(name, version.version(), contentText.text(version), paper(obligation, version));
    }

    private Paper paper(Obligation obligation, ReportVersion version) {
        var terms = regimes.get(obligation.regime()).terms();
        var names = namesOnPaper.of(version, obligation.reporter(), terms.recipients());
        var content = contentText.of(version);
        var parts = parts(content, terms);
        return new Paper(
                Letterhead.of(names.upwards()),
                version.submittedAt(),
                ReportTitle.of(terms.name(), obligation.period(), obligation.isEstimate()),
                names.recipients(),
                Wording.opening(
                        terms, names.upwards().getFirst().shortName(), obligation.period(), obligation.isEstimate()),
                Wording.numbered(parts, obligation.period()),
                besides(parts, Said.in(content), labels(content, terms)),
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
        var said = Said.in(content);
        form(content, terms).ifPresent(form -> {
            var sheet = Sheet.of(form.content(), content);
            form.content().sections().stream()
                    .filter(Table.class::isInstance)
                    .map(section -> TableGrid.of(form.content(), sheet, said, (Table) section))
                    .forEach(parts::add);
        });
        parts.addAll(remarks(content, said, labels(content, terms)));
        if (!content.attachments().isEmpty()) {
            parts.add(new Heading("Tài liệu kèm theo"));
            content.attachments()
                    .forEach(file -> parts.add(new Text("- %s (%s)".formatted(file.fileName(), file.contentHash()))));
        }
        return parts;
    }

    /** What the reporter says about single cells; a remark on a figure stands beside it already. */
    private static List<Part> remarks(Content content, Said said, Map<Cell, String> labels) {
        var told = content.values().stream()
                .map(figure -> new OfFigures(figure.indicator(), figure.organisation()))
                .collect(Collectors.toSet());
        var lines = said.cells().stream()
                .filter(cell -> said.explanation(cell) != null || !told.contains(cell))
                .map(cell -> "- %s: %s".formatted(label(cell, labels), said.of(cell)))
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? List.of() : List.of(new Heading("Ghi chú, giải trình"), new Text(lines));
    }

    private static List<Item> besides(List<Part> parts, Said said, Map<Cell, String> labels) {
        var inTables = parts.stream()
                .filter(Grid.class::isInstance)
                .flatMap(part -> ((Grid) part).lines().stream())
                .flatMap(line -> line.items().stream())
                .flatMap(item -> Stream.ofNullable(item.address()))
                .collect(Collectors.toSet());
        return said.cells().stream()
                .filter(cell -> !inTables.contains(cell.toString()))
                .map(cell -> new Item(
                        cell.toString(),
                        label(cell, labels),
                        "",
                        "",
                        said.note(cell),
                        said.explanation(cell),
                        Side.LEFT))
                .toList();
    }

    private static String label(Cell cell, Map<Cell, String> labels) {
        return labels.getOrDefault(cell, cell.toString());
    }

    /** What a person calls the cells of a report. */
    private Map<Cell, String> labels(Content content, RegimeTerms terms) {
        var labels = new HashMap<Cell, String>();
        terms.indicators().forEach(asked -> labels.put(new OfFigures(asked.code(), null), asked.name()));
        form(content, terms).ifPresent(form -> Sheet.of(form.content(), content)
                .blueprint()
                .fields()
                .forEach((cell, field) -> labels.put(cell, field.label())));
        for (var figure : content.values()) {
            if (figure.organisation() != null) {
                var name = label(new OfFigures(figure.indicator(), null), labels);
                labels.put(
                        new OfFigures(figure.indicator(), figure.organisation()),
                        "%s (%s)".formatted(name, figure.organisation()));
            }
        }
        for (int i = 0; i < content.narrative().size(); i++) {
            labels.put(new OfNarrative(i + 1), content.narrative().get(i).heading());
        }
        return labels;
    }

    private Optional<FormVersion> form(Content content, RegimeTerms terms) {
        return Optional.ofNullable(terms.form()).flatMap(form -> Optional.ofNullable(content.formVersion())
                .flatMap(number -> forms.numbered(form, number)));
    }

    /**
     * A version, ready to be written.
     *
     * @param name of the file, without its ending
     * @param content as it is stored, and was hashed for the receipt
     */
    record LaidOut(String name, int version, String content, Paper paper) {}
}
