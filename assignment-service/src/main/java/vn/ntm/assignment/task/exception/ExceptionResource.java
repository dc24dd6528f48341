package vn.ntm.assignment.task.exception;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

import vn.ntm.assignment.task.Evidence;
import vn.ntm.assignment.task.exception.ExceptionReport.Arisen;
import vn.ntm.assignment.task.exception.ExceptionReport.ExceptionLine;
import vn.ntm.platform.idempotency.Idempotent;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.paging.PageRequest;

@Path("/tasks/{id}/exception-reports")
@Tag(name = "Tasks")
@Authenticated
@RunOnVirtualThread
class ExceptionResource {

    private final ReportException reportException;
    private final ExceptionViews views;

    ExceptionResource(ReportException reportException, ExceptionViews views) {
        this.reportException = reportException;
        this.views = views;
    }

    @POST
    @RolesAllowed("reporter")
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "reportException", summary = "Report what has arisen, whenever it does", description = """
                    Under a task of the kind EXCEPTION_REPORT ("khi phát sinh, khi có vướng mắc"), which is never \
                    due.""")
    public ExceptionLine report(@RestPath UUID id, @Valid @NotNull Said said) {
        return reportException.report(id, new Arisen(said.subject, said.content, said.evidence));
    }

    @GET
    @Operation(
            operationId = "listExceptionReports",
            summary = "List what has arisen so far, the newest first",
            description = "Of one task.")
    public Page<ExceptionLine> of(@RestPath UUID id, @BeanParam @Valid PageRequest page) {
        return views.of(id, page);
    }

    /**
     * Something that has arisen.
     *
     * @param subject What it is, in a line.
     * @param content What happened and what is asked for.
     * @param evidence What shows it.
     */
    @Schema(name = "ExceptionReported")
    record Said(
            @NotBlank @Size(max = 500) String subject,
            @NotBlank @Size(max = 20_000) String content,
            @Size(max = 100) List<@Valid @NotNull Evidence> evidence) {

        Said {
            evidence = evidence == null ? List.of() : List.copyOf(evidence);
        }
    }
}
