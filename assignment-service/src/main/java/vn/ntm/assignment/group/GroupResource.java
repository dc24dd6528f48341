package vn.ntm.assignment.group;

import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.paging.PageRequest;
import vn.ntm.platform.revision.IfMatch;

@Path("/organisation-groups")
@Tag(name = "Organisation groups")
@Authenticated
@RunOnVirtualThread
class GroupResource {

    private final DefineGroup defineGroup;
    private final GroupViews views;

    GroupResource(DefineGroup defineGroup, GroupViews views) {
        this.defineGroup = defineGroup;
        this.views = views;
    }

    @GET
    @Operation(
            operationId = "listOrganisationGroups",
            summary = "List all groups of addressees",
            description = "Ordered by code.")
    public Page<Definition> list(@BeanParam @Valid PageRequest page) {
        return views.all(page);
    }

    @GET
    @Path("/{code}")
    @Operation(
            operationId = "readOrganisationGroup",
            summary = "Read one group as it is defined",
            description = "The definition, by list or by rule; whom it means on a day says its expansion.")
    public RestResponse<Definition> read(@RestPath Code code) {
        return views.named(code).answer();
    }

    @GET
    @Path("/{code}/expansion")
    @Operation(
            operationId = "expandOrganisationGroup",
            summary = "List the bodies that a group means on a day",
            description = """
                    The bodies that it lists and those of its kinds that stand below its under on that day.""")
    public Expansion expand(@RestPath Code code, @RestQuery @Nullable LocalDate at) {
        return new Expansion(views.expanded(code, at));
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed("admin")
    @Operation(
            operationId = "defineOrganisationGroup",
            summary = "Define a group by list or by rule, or change one",
            description = """
                    An administrator of a branch may define groups of bodies of that branch only. Directives mean \
                    the bodies of the day on which they are published. Defining it as it is already changes nothing; \
                    a new group needs no If-Match. Tells GroupDefined.""")
    public RestResponse<Definition> define(
            @RestPath Code code, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, @Valid @NotNull Definition said) {
        return defineGroup.define(code, said, ifMatch).answer();
    }

    /**
     * The bodies that a group means on one day.
     *
     * @param items Codes of bodies, each once.
     */
    @Schema(name = "GroupExpansion")
    record Expansion(List<Code> items) {}
}
