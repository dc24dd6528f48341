package vn.ntm.reporting.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.revision.IfMatch;
import vn.ntm.reporting.report.Refusal.ChangedMeanwhile;
import vn.ntm.reporting.report.Refusal.NoSuchReport;

@ApplicationScoped
public class Reports implements PanacheRepositoryBase<Report, UUID> {

    private final ReportVersions versions;
    private final ContentText contentText;

    Reports(ReportVersions versions, ContentText contentText) {
        this.versions = versions;
        this.contentText = contentText;
    }

    /** As the database has it now: for who has waited for his turn since he first looked. */
    public Report latest(UUID id) {
        var report = get(id);
        getEntityManager().refresh(report);
        return report;
    }

    public void redraft(Report report, Content content, String by, Instant now) {
        report.redraft(contentText.write(content), by, now);
    }

    public Content draft(Report report) {
        return contentText.read(report.draft());
    }

    public String hashOfDraft(Report report) {
        return ContentText.hash(report.draft());
    }

    public Report get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new Refused(new NoSuchReport(id)));
    }

    public Optional<Report> answering(UUID obligation) {
        return find("obligation", obligation).firstResultOptional();
    }

    /** Nobody overwrites what they have not read; who has to read again is told who changed it, and when. */
    public void check(@Nullable IfMatch read, @Nullable Report report) {
        int revision = report == null ? 0 : report.revision();
        if (report != null && read != null && isStale(read, revision)) {
            throw new Refused(new ChangedMeanwhile(
                    read.etag(), IfMatch.etag(revision), LastAct.on(report, currentVersion(report))));
        }
        IfMatch.check(read, revision);
    }

    private static boolean isStale(IfMatch read, int revision) {
        return !read.etag().equals("*") && !read.etag().equals(IfMatch.etag(revision));
    }

    /** Something beside the draft's text has changed. */
    public int touch(Report report) {
        getEntityManager().lock(report, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return report.revision();
    }

    /** The version that was sent last, if any was sent. */
    public Optional<ReportVersion> currentVersion(Report report) {
        return version(report, report.currentVersion());
    }

    /** Of what was sent. */
    ReportVersion first(Report report) {
        return version(report, 1).orElseThrow();
    }

    public Optional<ReportVersion> version(Report report, int number) {
        return versions.find("report = ?1 and version = ?2", report.id(), number)
                .firstResultOptional();
    }

    public List<ReportVersion> versions(Report report) {
        return versions.list("report = ?1 order by version", report.id());
    }
}
