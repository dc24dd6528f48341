package vn.ntm.reporting.report.attachment;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.file.FileKind;
import vn.ntm.platform.file.StagedFile;
import vn.ntm.platform.problem.Refused;
import vn.ntm.reporting.obligation.Obligation;
import vn.ntm.reporting.obligation.Obligations;
import vn.ntm.reporting.obligation.State;
import vn.ntm.reporting.report.Content.Attachment;
import vn.ntm.reporting.report.Report;
import vn.ntm.reporting.report.Reports;
import vn.ntm.reporting.report.amendment.Amendable;
import vn.ntm.reporting.report.attachment.Refusal.AnotherKind;
import vn.ntm.reporting.report.attachment.Refusal.NotNamed;
import vn.ntm.reporting.report.attachment.Refusal.TooMuch;

/** The transactions of {@link SupplyAttachment}: before the bytes come, and when they are there. */
@ApplicationScoped
class KeepAttachment {

    private static final Duration WAITS_FOR_ITS_AMENDMENT = Duration.ofDays(1);

    private final Obligations obligations;
    private final Reports reports;
    private final NamedFiles namedFiles;
    private final ReportFiles files;
    private final Amendable amendable;
    private final AttachmentConfig config;
    private final Caller caller;
    private final Clock clock;

    KeepAttachment(
            Obligations obligations,
            Reports reports,
            NamedFiles namedFiles,
            ReportFiles files,
            Amendable amendable,
            AttachmentConfig config,
            Caller caller,
            Clock clock) {
        this.obligations = obligations;
        this.reports = reports;
        this.namedFiles = namedFiles;
        this.files = files;
        this.amendable = amendable;
        this.config = config;
        this.caller = caller;
        this.clock = clock;
    }

    /** Nobody's file is taken in that no report of his names, unless he may amend one. */
    @Transactional
    void expect(UUID id, String sha256) {
        var obligation = obligations.owedByCaller(id);
        named(obligation, report(obligation, sha256), sha256);
    }

    /** The file and its bytes, or nothing. The same file sent again changes nothing. */
    @Transactional(rollbackOn = IOException.class)
    AttachmentLine keep(UUID id, FileKind kind, StagedFile staged) throws IOException {
        var obligation = obligations.owedByCaller(id);
        var report = report(obligation, staged.sha256());
        var named = named(obligation, report, staged.sha256());
        var there = files.of(report.id(), staged.sha256());
        if (there.isPresent()) {
            return line(there.get(), named);
        }
        if (named.isPresent() && !kind.endsName(named.get().fileName())) {
            throw new Refused(new AnotherKind(named.get().fileName(), kind));
        }
        var now = clock.instant();
        var until = obligation.state() == State.ACCEPTED ? now.minus(WAITS_FOR_ITS_AMENDMENT) : now;
        files.removeAllBut(report.id(), namedFiles.anywhere(report).keySet(), until);
        long kept = files.of(report.id()).stream().mapToLong(ReportFile::size).sum();
        if (kept + staged.size() > config.ofReport().asLongValue()) {
            throw new Refused(new TooMuch(config.ofReport().asLongValue()));
        }
        var file = new ReportFile(report.id(), kind, staged, caller.account(), now);
        files.keep(file, staged);
        return line(file, named);
    }

    private static AttachmentLine line(ReportFile file, Optional<Attachment> named) {
        return named.map(file::line).orElseGet(file::line);
    }

    private Report report(Obligation obligation, String sha256) {
        return reports.answering(obligation.id()).orElseThrow(() -> new Refused(new NotNamed(obligation.id(), sha256)));
    }

    /** An accepted report has no draft that could name the files of its amendment, which must be at hand when it comes. */
    private Optional<Attachment> named(Obligation obligation, Report report, String sha256) {
        var named = namedFiles.anywhere(report).get(sha256);
        if (named == null && obligation.state() != State.ACCEPTED) {
            throw new Refused(new NotNamed(obligation.id(), sha256));
        }
        if (named == null) {
            amendable.check(obligation, report, clock.instant());
        }
        return Optional.ofNullable(named);
    }
}
