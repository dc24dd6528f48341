package vn.ntm.assignment.reorganisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/organisation-changes:preview")
@Tag(name = "Organisation changes")
@RunOnVirtualThread
class PreviewResource {

    private final RecordChange recordChange;

    PreviewResource(RecordChange recordChange) {
        this.recordChange = recordChange;
    }

    @POST
    @RolesAllowed("admin")
    @Operation(
            operationId = "previewOrganisationChange",
            summary = "Show what a legal event would change, and all that stands against it",
            description = """
                    The same body as for recording one, and nothing is stored. What breaks rules is no refusal here: \
                    it stands in violations, beside what is open at bodies that would end.""")
    public Preview preview(@Valid @NotNull LegalEvent event) {
        return recordChange.preview(event);
    }
}
