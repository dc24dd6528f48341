package vn.ntm.reporting.report.attachment;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.ntm.platform.file.FileName;
import vn.ntm.platform.problem.Refused;
import vn.ntm.reporting.obligation.Obligations;
import vn.ntm.reporting.report.Content;
import vn.ntm.reporting.report.Content.Attachment;
import vn.ntm.reporting.report.ContentText;
import vn.ntm.reporting.report.Report;
import vn.ntm.reporting.report.Reports;
import vn.ntm.reporting.report.attachment.Refusal.Missing;
import vn.ntm.reporting.report.attachment.Refusal.NoSuchVersion;

/** Read side: who reads a report reads the files that it was sent with. */
@ApplicationScoped
public class AttachmentViews {

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
        return lines(
                report, version(report, number.orElse(report.currentVersion())).attachments());
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
                .map(file -> new Found(file, file.name(named)))
                .orElseThrow(() -> new Refused(new Missing(id, sha256)));
    }

    /** The files of a version, to be handed out together with it. */
    @Transactional
    public List<SentFile> sentWith(UUID id, int number) {
        var report = seen(id);
        var there = there(report);
        return version(report, number).attachments().stream()
                .map(named -> new SentFile(
                        named,
                        Optional.ofNullable(there.get(NamedFiles.hash(named))).map(file -> file.under(named))))
                .toList();
    }

    /** One piece after the other; each takes a connection of the database for a moment only. */
    public void copy(UUID file, OutputStream to) throws IOException {
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

    private Content version(Report report, int number) {
        return reports.version(report, number)
                .map(contentText::of)
                .orElseThrow(() -> new Refused(new NoSuchVersion(report.id())));
    }

    private Map<String, ReportFile> there(Report report) {
        return files.of(report.id()).stream().collect(Collectors.toMap(ReportFile::sha256, Function.identity()));
    }

    private List<AttachmentLine> lines(Report report, List<Attachment> named) {
        var there = there(report);
        return named.stream()
                .map(attachment -> {
                    var file = there.get(NamedFiles.hash(attachment));
                    return file == null ? AttachmentLine.missing(attachment) : file.line(attachment);
                })
                .toList();
    }

    record Found(ReportFile file, FileName name) {}
}
