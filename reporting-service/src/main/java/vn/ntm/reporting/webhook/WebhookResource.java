package vn.ntm.reporting.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.platform.idempotency.Idempotent;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.revision.IfMatch;

@Path("/webhooks")
@Tag(name = "Webhooks")
@RunOnVirtualThread
@RolesAllowed({"admin", "integration"})
class WebhookResource {

    private final SetWebhook setWebhook;
    private final RotateSecret rotateSecret;
    private final WebhookViews views;

    WebhookResource(SetWebhook setWebhook, RotateSecret rotateSecret, WebhookViews views) {
        this.setWebhook = setWebhook;
        this.rotateSecret = rotateSecret;
        this.views = views;
    }

    @GET
    @Operation(operationId = "listWebhooks", summary = "List the webhooks of one's branch")
    public Page<WebhookView> list() {
        return new Page<>(views.all(), null);
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "readWebhook", summary = "Read one webhook, without its secret")
    public RestResponse<WebhookView> one(@RestPath Code code) {
        return views.of(code).answer();
    }

    @PUT
    @Path("/{code}")
    @Operation(operationId = "setWebhook", summary = "Say where events are pushed to, and which", description = """
                    The answer to the first call shows the secret, once. The address is https and no address of the inside. \
                    Setting it as it is already changes nothing, unless sending rests or has ended: then it begins again. \
                    What GET gives is taken too.""")
    public RestResponse<WebhookView> set(
            @RestPath Code code,
            @NotNull @Valid WebhookDraft webhook,
            @RestHeader("If-Match") @Nullable IfMatch ifMatch) {
        return setWebhook.set(code, webhook, ifMatch).answer();
    }

    @POST
    @Idempotent
    @Path("/{code}/secret")
    @Operation(
            operationId = "rotateWebhookSecret",
            summary = "Give a webhook a new secret, shown once",
            description = """
                    The old secret stays valid for three days; both sign until then.""")
    public RestResponse<WebhookView> rotate(@RestPath Code code, @RestHeader("If-Match") @Nullable IfMatch ifMatch) {
        return rotateSecret.rotate(code, ifMatch).answer();
    }
}
