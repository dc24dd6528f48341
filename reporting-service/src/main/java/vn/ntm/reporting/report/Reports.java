package vn.ntm.reporting.report;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.ntm.platform.problem.Refused;
import vn.ntm.reporting.report.Refusal.NoSuchReport;

@ApplicationScoped
public class Reports implements PanacheRepositoryBase<Report, UUID> {

    private final ReportVersions versions;

    Reports(ReportVersions versions) {
        this.versions = versions;
    }

    public Report get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new Refused(new NoSuchReport(id)));
    }

    Optional<Report> answering(UUID obligation) {
        return find("obligation", obligation).firstResultOptional();
    }

    /** The version that was sent last, if any was sent. */
    public Optional<ReportVersion> currentVersion(Report report) {
        return version(report, report.currentVersion());
    }

    Optional<ReportVersion> version(Report report, int number) {
        return versions.find("report = ?1 and version = ?2", report.id(), number)
                .firstResultOptional();
    }

    List<ReportVersion> versions(Report report) {
        return versions.list("report = ?1 order by version", report.id());
    }
}
