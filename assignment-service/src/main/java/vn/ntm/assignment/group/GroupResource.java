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
@Tag(name = "Organisations")
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
    @Operation(summary = "All groups of addressees")
    public Page<Definition> list(@BeanParam @Valid PageRequest page) {
        return views.all(page);
    }

    @GET
    @Path("/{code}")
    @Operation(summary = "One group, as it is defined")
    public RestResponse<Definition> read(@RestPath Code code) {
        return views.named(code).answer();
    }

    @GET
    @Path("/{code}/expansion")
    @Operation(summary = "The bodies that the group means on a day (today)")
    public Expansion expand(@RestPath Code code, @RestQuery @Nullable LocalDate at) {
        return new Expansion(views.expanded(code, at));
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed("admin")
    @Operation(summary = "Define a group by list or by rule; a change needs If-Match, an equal PUT changes nothing")
    public RestResponse<Definition> define(
            @RestPath Code code, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, @Valid @NotNull Definition said) {
        return defineGroup.define(code, said, ifMatch).answer();
    }

    record Expansion(List<Code> items) {}
}
