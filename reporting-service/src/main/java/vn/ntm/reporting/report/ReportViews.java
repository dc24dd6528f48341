package vn.ntm.reporting.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.events.RegimeTerms;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Period;
import vn.ntm.platform.problem.Refused;
import vn.ntm.reporting.obligation.Obligation;
import vn.ntm.reporting.obligation.Obligations;
import vn.ntm.reporting.obligation.State;
import vn.ntm.reporting.regime.Regimes;
import vn.ntm.reporting.report.CarriedOver.FormChange;
import vn.ntm.reporting.report.Refusal.NoSuchReceipt;
import vn.ntm.reporting.report.Refusal.NoSuchReport;
import vn.ntm.reporting.report.Refusal.NoSuchVersion;
import vn.ntm.reporting.report.ReportVersion.Fate;
import vn.ntm.reporting.report.figure.FigureChecks;
import vn.ntm.reporting.report.figure.FigureQuestion;
import vn.ntm.reporting.report.remark.RemarkLine;
import vn.ntm.reporting.report.remark.Remarks;
import vn.ntm.reporting.report.remark.RemarksOnReturned;
import vn.ntm.reporting.report.route.Route;
import vn.ntm.reporting.report.route.StationLine;

/** Read side: records out, never entities. */
@ApplicationScoped
@Transactional
class ReportViews {

    private final Obligations obligations;
    private final Reports reports;
    private final ReportVersions versions;
    private final Regimes regimes;
    private final FormOfReport form;
    private final KnownFigures knownFigures;
    private final FigureChecks figureChecks;
    private final ContentText contentText;
    private final ReadCells readCells;
    private final Route route;
    private final Remarks remarks;
    private final RemarksOnReturned remarksOnReturned;

    ReportViews(
            Obligations obligations,
            Reports reports,
            ReportVersions versions,
            Regimes regimes,
            FormOfReport form,
            KnownFigures knownFigures,
            FigureChecks figureChecks,
            ContentText contentText,
            ReadCells readCells,
            Route route,
            Remarks remarks,
            RemarksOnReturned remarksOnReturned) {
        this.readCells = readCells;
        this.route = route;
        this.remarks = remarks;
        this.remarksOnReturned = remarksOnReturned;
        this.obligations = obligations;
        this.reports = reports;
        this.versions = versions;
        this.regimes = regimes;
        this.form = form;
        this.knownFigures = knownFigures;
        this.figureChecks = figureChecks;
        this.contentText = contentText;
    }

    /** The draft of an obligation; empty, at revision 0, when nobody has saved anything. */
    DraftView draft(UUID obligationId) {
        var obligation = obligations.seenByCaller(obligationId);
        return reports.answering(obligationId)
                .map(report -> draft(obligation, report))
                .orElseGet(() -> begun(obligation));
    }

    /** Nobody has saved anything: what is known already stands there. */
    private DraftView begun(Obligation obligation) {
        var terms = regimes.get(obligation.regime()).terms();
        var known = known(obligation, terms);
        var content = known.isEmpty() ? Content.EMPTY : form.stamped(Prefilled.in(Content.EMPTY, known), terms);
        return new DraftView(
                null,
                obligation.id(),
                obligation.state(),
                0,
                content,
                null,
                null,
                0,
                List.of(),
                null,
                known,
                questions(obligation, content, terms));
    }

    private List<Prefilled> known(Obligation obligation, RegimeTerms terms) {
        return obligation.state().mayBeWritten() ? knownFigures.of(obligation, terms) : List.of();
    }

    private List<FigureQuestion> questions(Obligation obligation, Content content, RegimeTerms terms) {
        return obligation.state().mayBeWritten()
                ? figureChecks.questions(
                        obligation,
                        content.toldBy(obligation.reporter()),
                        terms,
                        form.completed(terms, content.formVersion()))
                : List.of();
    }

    private DraftView draft(Obligation obligation, Report report) {
        var saved = contentText.read(report.draft());
        var terms = regimes.get(obligation.regime()).terms();
        var carried =
                obligation.state().mayBeWritten() ? form.carriedOver(saved, terms) : Optional.<CarriedOver>empty();
        var content = carried.map(CarriedOver::content).orElse(saved);
        return new DraftView(
                report.id(),
                obligation.id(),
                obligation.state(),
                report.revision(),
                content,
                report.draftedAt(),
                report.draftedBy(),
                report.currentVersion(),
                remarksOnReturned.of(report).lines(),
                carried.map(CarriedOver::change).orElse(null),
                known(obligation, terms),
                questions(obligation, content, terms));
    }

    /** A sent report: the version asked for, or the last one, and the history of all. */
    ReportView report(UUID id, Optional<Integer> number) {
        var report = reports.get(id);
        var obligation = obligations.seenByCaller(report.obligation());
        var version = sent(report, number.orElse(report.currentVersion()));
        var history = reports.versions(report);
        var remarked = remarks.on(history.stream().map(ReportVersion::id).toList());
        return new ReportView(
                report.id(),
                obligation.id(),
                obligation.regime(),
                obligation.reporter(),
                obligation.period(),
                obligation.state(),
                report.revision(),
                version.version(),
                contentText.read(version.content()),
                version.version() == 1 ? null : changes(report, version, remarked),
                route.lines(version),
                history.stream().map(sent -> VersionLine.of(sent, remarked)).toList());
    }

    /** What changed between two versions, cell by cell, and what was remarked on the cells in between. */
    Difference difference(UUID id, Optional<Integer> from, Optional<Integer> to) {
        var report = reports.get(id);
        obligations.seenByCaller(report.obligation());
        var after = sent(report, to.orElse(report.currentVersion()));
        var before = sent(report, from.orElse(after.version() - 1));
        var remarked = remarks.on(
                reports.versions(report).stream().map(ReportVersion::id).toList());
        return difference(report, before, after, remarked);
    }

    private Difference changes(Report report, ReportVersion version, Map<UUID, List<RemarkLine>> remarked) {
        return difference(report, sent(report, version.version() - 1), version, remarked);
    }

    private Difference difference(
            Report report, ReportVersion before, ReportVersion after, Map<UUID, List<RemarkLine>> remarked) {
        var between = reports.versions(report).stream()
                .filter(version -> version.version() >= before.version() && version.version() < after.version())
                .flatMap(version -> remarked.getOrDefault(version.id(), List.of()).stream())
                .toList();
        var terms =
                regimes.get(obligations.findById(report.obligation()).regime()).terms();
        return Difference.of(
                before.version(), readCells.of(before, terms), after.version(), readCells.of(after, terms), between);
    }

    private ReportVersion sent(Report report, int number) {
        return reports.version(report, number)
                .orElseThrow(() -> new Refused(
                        report.currentVersion() == 0
                                ? new NoSuchReport(report.id())
                                : new NoSuchVersion(report.id(), number, report.currentVersion())));
    }

    Receipt receipt(String number, Optional<String> code, Optional<String> contentHash) {
        var version = versions.withReceipt(number)
                .filter(found -> isHeld(found, code, contentHash))
                .filter(found -> ContentText.hash(found.content()).equals(found.contentHash()))
                .orElseThrow(() -> new Refused(new NoSuchReceipt(number)));
        var report = reports.get(version.report());
        var obligation = obligations.findById(report.obligation());
        return Receipt.of(version, reports.first(report), obligation, versions.deadlineThen(version, obligation));
    }

    /** A hash alone proves nothing, where there is a code: whoever sends the same figures knows it. */
    private static boolean isHeld(ReportVersion version, Optional<String> code, Optional<String> contentHash) {
        var issued = version.receiptCode();
        boolean proven = issued == null
                ? contentHash.isPresent()
                : code.map(ReceiptCode::valueOf)
                        .filter(new ReceiptCode(issued)::equals)
                        .isPresent();
        return proven && contentHash.map(version.contentHash()::equals).orElse(true);
    }

    /**
     * A report that is being written.
     *
     * @param report The report's id; absent while nothing was saved.
     * @param obligation The obligation's id.
     * @param state The state of the obligation.
     * @param revision Goes into If-Match, as the ETag says it.
     * @param content What is written so far.
     * @param savedAt When it was saved; absent while it was not.
     * @param savedBy The account that saved it.
     * @param versionsSent How many versions were sent.
     * @param remarks What the reviewer remarked on the returned version, with the answers so far.
     * @param formChange What a newer version of the form asks otherwise; absent if none is.
     * @param prefilled Figures that are known already; absent if there are none.
     * @param questions What will be asked when it is sent; absent if nothing.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DraftView(
            @Nullable UUID report,
            UUID obligation,
            State state,
            int revision,
            Content content,
            @Nullable Instant savedAt,
            @Nullable String savedBy,
            int versionsSent,
            List<RemarkLine> remarks,
            @Nullable FormChange formChange,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Prefilled> prefilled,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FigureQuestion> questions) {}

    /**
     * A sent report in one of its versions.
     *
     * @param id The report's id.
     * @param obligation The obligation's id.
     * @param regime The regime's code.
     * @param reporter The body that it speaks of.
     * @param period The period: 2024-M06.
     * @param state The state of the obligation.
     * @param revision Goes into If-Match, as the ETag says it.
     * @param version The number of the version that is shown.
     * @param content What it says.
     * @param changes Against the version before; absent for the first.
     * @param route Whose turn it was, stay by stay.
     * @param history All versions, the first first.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReportView(
            UUID id,
            UUID obligation,
            Code regime,
            Code reporter,
            Period period,
            State state,
            int revision,
            int version,
            Content content,
            @Nullable Difference changes,
            List<StationLine> route,
            List<VersionLine> history) {}

    /**
     * One version of a report in the list of all.
     *
     * @param version The number of the version; 1 is the first.
     * @param submittedAt When it was sent.
     * @param submittedBy The account that sent it.
     * @param onTime The verdict.
     * @param lateByMilliseconds 0 if it was on time.
     * @param receipt The receipt's number.
     * @param receiptCode The receipt's code; absent for one that was issued before there were codes.
     * @param contentHash SHA-256 of its content.
     * @param fate What became of it.
     * @param decidedAt When it was decided; absent while it waits.
     * @param decidedFor The body that decided; absent while it waits.
     * @param reason Code of the reason for which it was returned; absent unless it was.
     * @param remark The remark with which it was returned; absent unless it was.
     * @param amends The number of the accepted version that it is to replace; absent for others.
     * @param amendmentReason Why; absent for others.
     * @param replacedBy The number of the version that counts instead; absent if none does.
     * @param remarks Remarks on single cells; absent if there are none.
     */
    @Schema(name = "ReportVersionLine")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record VersionLine(
            int version,
            Instant submittedAt,
            String submittedBy,
            boolean onTime,
            long lateByMilliseconds,
            String receipt,
            @Nullable String receiptCode,
            String contentHash,
            Fate fate,
            @Nullable Instant decidedAt,
            @Nullable Code decidedFor,
            @Nullable String reason,
            @Nullable String remark,
            @Nullable Integer amends,
            @Nullable String amendmentReason,
            @Nullable Integer replacedBy,
            @Nullable List<RemarkLine> remarks) {

        static VersionLine of(ReportVersion sent, Map<UUID, List<RemarkLine>> remarked) {
            return new VersionLine(
                    sent.version(),
                    sent.submittedAt(),
                    sent.submittedBy(),
                    sent.onTime(),
                    sent.lateByMs(),
                    sent.receipt(),
                    sent.receiptCode(),
                    sent.contentHash(),
                    sent.fate(),
                    sent.decidedAt(),
                    sent.decidedFor(),
                    sent.reason(),
                    sent.remark(),
                    sent.amends(),
                    sent.amendmentReason(),
                    sent.replacedBy(),
                    sent.reason() == null ? null : remarked.getOrDefault(sent.id(), List.of()));
        }
    }
}
