package vn.ntm.reporting.report.attachment;

import java.io.IOException;
import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.file.FileKind;
import vn.ntm.platform.file.StagedFile;
import vn.ntm.platform.problem.Refused;
import vn.ntm.reporting.obligation.Obligations;
import vn.ntm.reporting.report.Content.Attachment;
import vn.ntm.reporting.report.Report;
import vn.ntm.reporting.report.Reports;
import vn.ntm.reporting.report.attachment.Refusal.AnotherKind;
import vn.ntm.reporting.report.attachment.Refusal.NotNamed;
import vn.ntm.reporting.report.attachment.Refusal.TooMuch;

/** The transactions of {@link SupplyAttachment}: before the bytes come, and when they are there. */
@ApplicationScoped
class KeepAttachment {

    private final Obligations obligations;
    private final Reports reports;
    private final NamedFiles namedFiles;
    private final ReportFiles files;
    private final AttachmentConfig config;
    private final Caller caller;
    private final Clock clock;

    KeepAttachment(
            Obligations obligations,
            Reports reports,
            NamedFiles namedFiles,
            ReportFiles files,
            AttachmentConfig config,
            Caller caller,
            Clock clock) {
        this.obligations = obligations;
        this.reports = reports;
        this.namedFiles = namedFiles;
        this.files = files;
        this.config = config;
        this.caller = caller;
        this.clock = clock;
    }

    /** Nobody's file is taken in that no report of his names. */
    @Transactional
    void expect(UUID obligation, String sha256) {
        named(obligation, report(obligation, sha256), sha256);
    }

    /** The file and its bytes, or nothing. The same file sent again changes nothing. */
    @Transactional(rollbackOn = IOException.class)
    AttachmentLine keep(UUID obligation, FileKind kind, StagedFile staged) throws IOException {
        var report = report(obligation, staged.sha256());
        var named = named(obligation, report, staged.sha256());
        var there = files.of(report.id(), staged.sha256());
        if (there.isPresent()) {
            return there.get().line(named);
        }
        if (!kind.endsName(named.fileName())) {
            throw new Refused(new AnotherKind(named.fileName(), kind));
        }
        files.removeAllBut(report.id(), namedFiles.anywhere(report).keySet());
        long kept = files.of(report.id()).stream().mapToLong(ReportFile::size).sum();
        if (kept + staged.size() > config.ofReport().asLongValue()) {
            throw new Refused(new TooMuch(config.ofReport().asLongValue()));
        }
        var file = new ReportFile(report.id(), kind, staged, caller.account(), clock.instant());
        files.keep(file, staged);
        return file.line(named);
    }

    private Report report(UUID obligation, String sha256) {
        return reports.answering(obligations.owedByCaller(obligation).id())
                .orElseThrow(() -> new Refused(new NotNamed(obligation, sha256)));
    }

    private Attachment named(UUID obligation, Report report, String sha256) {
        var named = namedFiles.anywhere(report).get(sha256);
        if (named == null) {
            throw new Refused(new NotNamed(obligation, sha256));
        }
        return named;
    }
}
