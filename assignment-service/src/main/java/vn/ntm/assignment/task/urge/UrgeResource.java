package vn.ntm.assignment.task.urge;

import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

import vn.ntm.assignment.task.urge.Urge.UrgeLine;

@Path("/urges")
@Tag(name = "Urges")
@Authenticated
@RunOnVirtualThread
class UrgeResource {

    private final UrgeViews views;

    UrgeResource(UrgeViews views) {
        this.views = views;
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "readUrge", summary = "Read one urging", description = """
                    Asked for as text/html it is laid out as an official dispatch (Decree 30/2020/NĐ-CP), to print.""")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = UrgeLine.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING))
            })
    public UrgeLine one(@RestPath UUID id) {
        return views.one(id);
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public RestResponse<String> printed(@RestPath UUID id) {
        return ResponseBuilder.ok(DispatchPage.of(views.dispatch(id)))
                .header("Content-Security-Policy", DispatchPage.POLICY)
                .build();
    }
}
