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
            summary = "What a legal event would change, all that stands against it, and what is open where bodies end")
    public Preview preview(@Valid @NotNull LegalEvent event) {
        return recordChange.preview(event);
    }
}
