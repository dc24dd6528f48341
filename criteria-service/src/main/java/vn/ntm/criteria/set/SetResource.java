package vn.ntm.criteria.set;

import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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

import vn.ntm.criteria.set.ConfirmThresholds.Reading;
import vn.ntm.kernel.Code;
import vn.ntm.platform.idempotency.Idempotent;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.paging.PageRequest;
import vn.ntm.platform.revision.IfMatch;

@Path("/criteria-sets")
@Tag(name = "Criteria sets")
@Authenticated
@RunOnVirtualThread
class SetResource {

    private final CreateSet createSet;
    private final WriteVersion writeVersion;
    private final PublishVersion publishVersion;
    private final RenameSet renameSet;
    private final ConfirmThresholds confirmThresholds;
    private final SetViews views;

    SetResource(
            CreateSet createSet,
            RenameSet renameSet,
            WriteVersion writeVersion,
            PublishVersion publishVersion,
            ConfirmThresholds confirmThresholds,
            SetViews views) {
        this.createSet = createSet;
        this.writeVersion = writeVersion;
        this.publishVersion = publishVersion;
        this.renameSet = renameSet;
        this.confirmThresholds = confirmThresholds;
        this.views = views;
    }

    @GET
    @Operation(summary = "All criteria sets, by code")
    public Page<SetLine> list(@BeanParam @Valid PageRequest page) {
        return views.list(page);
    }

    @GET
    @Path("/{code}")
    @Operation(summary = "One set: the last published version, a named one, or the one in force on a day")
    public RestResponse<SetView> read(
            @RestPath Code code, @RestQuery @Nullable Integer version, @RestQuery @Nullable LocalDate at) {
        return views.read(code, version, at).answer();
    }

    @POST
    @RolesAllowed({"criteria-manager", "admin"})
    @Idempotent
    @Operation(summary = "Name a new set; what it asks for follows in its version 1")
    public RestResponse<SetView> create(@Valid @NotNull NewSet said) {
        return createSet.create(said).answer();
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed({"criteria-manager", "admin"})
    @Operation(summary = "Name it otherwise, while nothing of it is published")
    public RestResponse<SetView> rename(
            @RestPath Code code, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, @Valid @NotNull NewSet said) {
        return renameSet.rename(code, ifMatch, said).answer();
    }

    @POST
    @Path("/{code}/versions/{number}/confirmations")
    @RolesAllowed("admin")
    @Idempotent
    @Operation(summary = "Confirm thresholds that were held against the decision's own text")
    public SetView confirm(@RestPath Code code, @RestPath int number, @Valid @NotNull Reading reading) {
        return confirmThresholds.confirm(code, number, reading);
    }

    @PUT
    @Path("/{code}/versions/{number}")
    @RolesAllowed({"criteria-manager", "admin"})
    @Operation(summary = "Write the whole of a draft version; a change needs If-Match, an equal PUT changes nothing")
    public RestResponse<SetView> write(
            @RestPath Code code,
            @RestPath int number,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @Valid @NotNull Content content) {
        return writeVersion.write(code, number, ifMatch, content).answer();
    }

    @POST
    @Path("/{code}/versions/{number}/publish")
    @RolesAllowed({"criteria-manager", "admin"})
    @Idempotent
    @Operation(summary = "Publish a version: from now on it never changes, and the others are told")
    public RestResponse<SetView> publish(
            @RestPath Code code, @RestPath int number, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        return publishVersion.publish(code, number, ifMatch).answer();
    }
}
