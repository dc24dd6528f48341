package vn.ntm.assignment.reorganisation;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.reorganisation.Changes.Change;
import vn.ntm.kernel.Code;
import vn.ntm.platform.dryrun.DryRun;
import vn.ntm.platform.idempotency.Idempotent;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.paging.PageRequest;
import vn.ntm.platform.revision.Versioned;

@Path("/organisation-changes")
@Tag(name = "Organisation changes")
@Authenticated
@RunOnVirtualThread
class ChangeResource {

    private final RecordChange recordChange;
    private final ChangeViews views;

    ChangeResource(RecordChange recordChange, ChangeViews views) {
        this.recordChange = recordChange;
        this.views = views;
    }

    @POST
    @RolesAllowed("admin")
    @Idempotent
    @DryRun
    @Operation(
            operationId = "recordOrganisationChange",
            summary = "Record a legal event; it takes effect on its day",
            description = """
                    Creates, renames, merges, splits, apportions, transfers, changes the kind of or abolishes \
                    bodies, up to 20,000 acts of one decision. Merged, split and abolished bodies end; what is open \
                    there needs somebody who takes it over. The register knows it at once, the day of effect begins \
                    at 00:00 in Hà Nội. Tells OrganisationRegistered, OrganisationMerged, OrganisationSplit, \
                    OrganisationApportioned, OrganisationAbolished and TaskHandedOver when it takes effect.""")
    public RestResponse<Change> record(@RestQuery boolean dryRun, @Valid @NotNull LegalEvent event) {
        return Versioned.created(recordChange.record(event), 0).answer();
    }

    @GET
    @Operation(
            operationId = "listOrganisationChanges",
            summary = "List legal events, the latest first",
            description = "In the order in which they were recorded.")
    public Page<Change> list(
            @RestQuery @Nullable Code organisation,
            @RestQuery @Nullable Boolean waiting,
            @BeanParam @Valid PageRequest page) {
        return views.found(organisation, waiting, page);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "readOrganisationChange",
            summary = "Read one legal event, and what it handed over when it took effect",
            description = "The decision as it was written, with all its acts.")
    public RestResponse<Change> read(@RestPath UUID id) {
        return views.named(id).answer();
    }
}
