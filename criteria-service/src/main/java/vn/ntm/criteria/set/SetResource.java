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
import vn.ntm.platform.dryrun.DryRun;
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
    @Operation(operationId = "listCriteriaSets", summary = "List all criteria sets", description = """
                    Ordered by code, those without a published version too: latestVersion is absent then.""")
    public Page<SetLine> list(@BeanParam @Valid PageRequest page) {
        return views.list(page);
    }

    @GET
    @Path("/{code}")
    @Operation(
            operationId = "readCriteriaSet",
            summary = "Read one criteria set, as one version of it says",
            description = """
                    The last published version, a named one, or the one in force on a day. A draft is shown to a criteria-manager \
                    of its body or above.""")
    public RestResponse<SetView> read(
            @RestPath Code code, @RestQuery @Nullable Integer version, @RestQuery @Nullable LocalDate at) {
        return views.read(code, version, at).answer();
    }

    @POST
    @RolesAllowed({"criteria-manager", "admin"})
    @Idempotent
    @Operation(operationId = "createCriteriaSet", summary = "Name a new criteria set", description = """
                    What it asks for follows in its version 1. It belongs to the body of the caller; an administrator with nobody \
                    above names the country's.""")
    public RestResponse<SetView> create(@Valid @NotNull NewSet said) {
        return createSet.create(said).answer();
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed({"criteria-manager", "admin"})
    @Operation(
            operationId = "renameCriteriaSet",
            summary = "Name a criteria set otherwise, while nothing of it is published",
            description = """
                    Naming it as it is named already changes nothing, and what GET gives is taken too: of it the name and \
                    what it is for count.""")
    public RestResponse<SetView> rename(
            @RestPath Code code, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, @Valid @NotNull NewSet said) {
        return renameSet.rename(code, ifMatch, said).answer();
    }

    @POST
    @Path("/{code}/versions/{number}/confirmations")
    @RolesAllowed("admin")
    @Idempotent
    @Operation(
            operationId = "confirmThresholds",
            summary = "Confirm thresholds that were held against the text of the decision",
            description = """
                    Whoever has read the decision says where it says so; the confidence of the value rises, the value stays.""")
    public SetView confirm(@RestPath Code code, @RestPath int number, @Valid @NotNull Reading reading) {
        return confirmThresholds.confirm(code, number, reading);
    }

    @GET
    @Path("/{code}/versions/{number}")
    @Operation(
            operationId = "readCriteriaSetVersion",
            summary = "Read what one version says, as it is written",
            description = """
                    What is read here can be sent back to PUT as it is; its ETag is that which PUT and publish ask for. Whether it \
                    is published, readCriteriaSet says. A draft is shown to a criteria-manager of its \
                    body or above.""")
    public RestResponse<Content> content(@RestPath Code code, @RestPath int number) {
        return views.content(code, number).answer();
    }

    @PUT
    @Path("/{code}/versions/{number}")
    @RolesAllowed({"criteria-manager", "admin"})
    @Operation(
            operationId = "writeCriteriaSetVersion",
            summary = "Write the whole of a draft version",
            description = """
                    A change needs If-Match; writing what is there already changes nothing. All violations are told at once.""")
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
    @DryRun
    @Operation(operationId = "publishCriteriaSetVersion", summary = "Publish a version", description = """
                    From now on it never changes, and the other services are told. The version before ends on the day before.""")
    public RestResponse<SetView> publish(
            @RestPath Code code,
            @RestPath int number,
            @RestQuery boolean dryRun,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        return publishVersion.publish(code, number, ifMatch).answer();
    }
}
