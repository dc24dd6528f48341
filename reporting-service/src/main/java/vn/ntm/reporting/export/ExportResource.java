package vn.ntm.reporting.export;

import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

import vn.ntm.platform.problem.Refused;
import vn.ntm.reporting.export.Refusal.NoSuchFormat;

@Path("/reports/{id}/export")
@RunOnVirtualThread
class ExportResource {

    private final ExportReport exportReport;

    ExportResource(ExportReport exportReport) {
        this.exportReport = exportReport;
    }

    @GET
    @Produces("application/octet-stream")
    @RolesAllowed({"reporter", "reviewer", "viewer", "assigner", "integration"})
    @Operation(summary = "A version as a document: xlsx, docx, pdf (stable, to be signed outside) or csv")
    public RestResponse<byte[]> export(
            @RestPath UUID id, @RestQuery @NotBlank String format, @RestQuery Optional<Integer> version) {
        var exported = exportReport.export(id, format(format), version);
        return ResponseBuilder.ok(exported.content())
                .header("Content-Type", exported.mediaType())
                .header("Content-Disposition", "attachment; filename=\"%s\"".formatted(exported.fileName()))
                .build();
    }

    private static Format format(String ending) {
        try {
            return Format.valueOfEnding(ending);
        } catch (IllegalArgumentException _) {
            throw new Refused(new NoSuchFormat(ending));
        }
    }
}
