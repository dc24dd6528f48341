package vn.ntm.reporting.report.attachment;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.ntm.platform.file.FileName;
import vn.ntm.platform.problem.Refused;
import vn.ntm.reporting.obligation.Obligations;
import vn.ntm.reporting.report.Content.Attachment;
import vn.ntm.reporting.report.ContentText;
import vn.ntm.reporting.report.Report;
import vn.ntm.reporting.report.Reports;
import vn.ntm.reporting.report.attachment.Refusal.Missing;
import vn.ntm.reporting.report.attachment.Refusal.NoSuchVersion;

/** Read side: who reads a report reads the files that it was sent with. */
@ApplicationScoped
class AttachmentViews {

    private final Obligations obligations;
    private final Reports reports;
    private final ContentText contentText;
    private final NamedFiles namedFiles;
    private final ReportFiles files;

    AttachmentViews(
            Obligations obligations,
            Reports reports,
            ContentText contentText,
            NamedFiles namedFiles,
            ReportFiles files) {
        this.obligations = obligations;
        this.reports = reports;
        this.contentText = contentText;
        this.namedFiles = namedFiles;
        this.files = files;
    }

    /** Of the draft: what is still missing before it is sent. */
    @Transactional
    List<AttachmentLine> ofDraft(UUID obligation) {
        obligations.seenByCaller(obligation);
        return reports.answering(obligation)
                .map(report -> lines(report, namedFiles.inDraft(report)))
                .orElse(List.of());
    }

    @Transactional
    List<AttachmentLine> ofVersion(UUID id, Optional<Integer> number) {
        var report = seen(id);
        var version = reports.version(report, number.orElse(report.currentVersion()))
                .orElseThrow(() -> new Refused(new NoSuchVersion(id)));
        return lines(report, contentText.of(version).attachments());
    }

    /** A draft's files are the reporter's own until it is sent. */
    @Transactional
    Found file(UUID id, String sha256) {
        var report = seen(id);
        var named = namedFiles.inVersions(report).get(sha256);
        if (named == null) {
            throw new Refused(new Missing(id, sha256));
        }
        return files.of(report.id(), sha256)
                .map(file -> new Found(file, FileName.of(named.fileName(), sha256, file.kind())))
                .orElseThrow(() -> new Refused(new Missing(id, sha256)));
    }

    void copy(UUID file, OutputStream to) throws IOException {
        int turn = 0;
        for (var piece = files.piece(file, turn); piece.isPresent(); piece = files.piece(file, ++turn)) {
            to.write(piece.get());
        }
    }

    private Report seen(UUID id) {
        var report = reports.get(id);
        obligations.seenByCaller(report.obligation());
        return report;
    }

    private List<AttachmentLine> lines(Report report, List<Attachment> named) {
        var there = files.of(report.id()).stream().collect(Collectors.toMap(ReportFile::sha256, Function.identity()));
        return named.stream()
                .map(attachment -> {
                    var file = there.get(NamedFiles.hash(attachment));
                    return file == null ? AttachmentLine.missing(attachment) : file.line(attachment);
                })
                .toList();
    }

    record Found(ReportFile file, FileName name) {}
}
