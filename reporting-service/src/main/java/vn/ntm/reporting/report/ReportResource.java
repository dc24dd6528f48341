package vn.ntm.reporting.report;

import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

import vn.ntm.platform.revision.Versioned;
import vn.ntm.reporting.report.ReportViews.ReportView;

@Path("/reports")
@Tag(name = "Reports")
@RunOnVirtualThread
class ReportResource {

    private final ReportViews views;

    ReportResource(ReportViews views) {
        this.views = views;
    }

    @GET
    @Path("/{id}/diff")
    @RolesAllowed({"reporter", "reviewer", "viewer", "assigner", "integration"})
    @Operation(operationId = "compareReportVersions", summary = "Compare two versions cell by cell", description = """
                    Each cell with its remarks. Without numbers the last one against the one before.""")
    public Difference diff(@RestPath UUID id, @RestQuery Optional<Integer> from, @RestQuery Optional<Integer> to) {
        return views.difference(id, from, to);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"reporter", "reviewer", "viewer", "assigner", "integration"})
    @Operation(operationId = "readReport", summary = "Read a sent report: one version in full, and the history of all")
    public RestResponse<ReportView> read(@RestPath UUID id, @RestQuery Optional<Integer> version) {
        var report = views.report(id, version);
        return Versioned.of(report, report.revision()).answer();
    }
}
