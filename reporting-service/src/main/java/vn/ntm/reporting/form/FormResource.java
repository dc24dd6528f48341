package vn.ntm.reporting.form;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.platform.idempotency.Idempotent;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.paging.PageRequest;
import vn.ntm.platform.revision.IfMatch;
import vn.ntm.reporting.form.FormViews.FormLine;
import vn.ntm.reporting.form.FormViews.FormView;
import vn.ntm.reporting.form.layout.FormContent;

@Path("/forms")
@Tag(name = "Forms")
@RunOnVirtualThread
class FormResource {

    private final WriteForm writeForm;
    private final PublishForm publishForm;
    private final FormViews views;

    FormResource(WriteForm writeForm, PublishForm publishForm, FormViews views) {
        this.writeForm = writeForm;
        this.publishForm = publishForm;
        this.views = views;
    }

    @GET
    @RolesAllowed({"reporter", "reviewer", "assigner", "viewer", "integration", "admin"})
    @Operation(operationId = "listForms", summary = "List all forms, each with its last version")
    public Page<FormLine> list(@BeanParam @Valid PageRequest page) {
        return views.all(page);
    }

    @GET
    @Path("/{code}")
    @RolesAllowed({"reporter", "reviewer", "assigner", "viewer", "integration", "admin"})
    @Operation(
            operationId = "readForm",
            summary = "Read a form: one version of it, the one of a day, or the one in force",
            description = """
                    With what changed, and all versions.""")
    public RestResponse<FormView> one(
            @RestPath Code code, @RestQuery Optional<Integer> version, @RestQuery @Nullable LocalDate at) {
        return views.one(code, version, Optional.ofNullable(at)).answer();
    }

    @GET
    @Path("/{code}/diff")
    @RolesAllowed({"reporter", "reviewer", "assigner", "viewer", "integration", "admin"})
    @Operation(operationId = "compareFormVersions", summary = "Compare what two versions of a form ask, cell by cell")
    public FormDifference difference(@RestPath Code code, @RestQuery @Min(1) int from, @RestQuery @Min(1) int to) {
        return views.difference(code, from, to);
    }

    @GET
    @Path("/{code}/versions/{number}")
    @RolesAllowed({"reporter", "reviewer", "assigner", "viewer", "integration", "admin"})
    @Operation(
            operationId = "readFormVersion",
            summary = "Read what one version asks, as it is written",
            description = """
                    What is read here can be sent back to PUT as it is.""")
    public RestResponse<FormContent> content(@RestPath Code code, @RestPath @Min(1) @Max(10_000) int number) {
        return views.content(code, number).answer();
    }

    @PUT
    @Path("/{code}/versions/{number}")
    @RolesAllowed({"assigner", "admin"})
    @Operation(operationId = "writeFormVersion", summary = "Write the whole of a draft version", description = """
                    A change needs If-Match; writing what is there already changes nothing.""")
    public RestResponse<FormView> write(
            @RestPath Code code,
            @RestPath @Min(1) @Max(10_000) int number,
            @RestHeader("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid FormContent content) {
        return writeForm.write(code, number, ifMatch, content).answer();
    }

    @POST
    @Path("/{code}/versions/{number}/publish")
    @Idempotent
    @RolesAllowed({"assigner", "admin"})
    @Operation(operationId = "publishFormVersion", summary = "Publish a version", description = """
                    It never changes again, and drafts of reports are carried over to it.""")
    public RestResponse<FormView> publish(
            @RestPath Code code, @RestPath int number, @RestHeader("If-Match") @Nullable IfMatch ifMatch) {
        return publishForm.publish(code, number, ifMatch).answer();
    }
}
