package vn.ntm.reporting.webhook.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import vn.ntm.kernel.Code;
import vn.ntm.platform.idempotency.Idempotent;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.paging.PageRequest;
import vn.ntm.reporting.webhook.delivery.Redeliver.Wanted;

@Path("/webhooks/{code}")
@Tag(name = "Webhooks")
@RunOnVirtualThread
@RolesAllowed({"admin", "integration"})
class DeliveryResource {

    private final DeliveryViews views;
    private final Redeliver redeliver;

    DeliveryResource(DeliveryViews views, Redeliver redeliver) {
        this.views = views;
        this.redeliver = redeliver;
    }

    @GET
    @Path("/deliveries")
    @Operation(
            operationId = "listDeliveries",
            summary = "List what was sent, what waits for another try, and what was given up",
            description = """
                    Given up has the state DEAD.""")
    public Page<DeliveryLine> deliveries(
            @RestPath Code code, @BeanParam DeliveryQuery query, @BeanParam @Valid PageRequest page) {
        return views.of(code, query, page);
    }

    @POST
    @Idempotent
    @Path("/redeliver")
    @Operation(operationId = "redeliverEvents", summary = "Send these events again, or all that were given up")
    public Redelivered redeliver(@RestPath Code code, @NotNull @Valid Wanted wanted) {
        return new Redelivered(redeliver.redeliver(code, wanted));
    }

    /**
     * What will be sent again.
     *
     * @param waiting How many events wait to be sent.
     */
    @Schema(name = "RedeliveredEvents")
    record Redelivered(int waiting) {}
}
