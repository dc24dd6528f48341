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
import org.jboss.resteasy.reactive.RestPath;

import vn.ntm.kernel.Code;
import vn.ntm.platform.idempotency.Idempotent;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.paging.PageRequest;
import vn.ntm.reporting.webhook.delivery.Redeliver.Wanted;

@Path("/webhooks/{code}")
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
    @Operation(summary = "What was sent, what waits for another try, and what was given up (state=DEAD)")
    public Page<DeliveryLine> deliveries(
            @RestPath Code code, @BeanParam DeliveryQuery query, @BeanParam @Valid PageRequest page) {
        return views.of(code, query, page);
    }

    @POST
    @Idempotent
    @Path("/redeliver")
    @Operation(summary = "Send these events again, or all that were given up")
    public Redelivered redeliver(@RestPath Code code, @NotNull @Valid Wanted wanted) {
        return new Redelivered(redeliver.redeliver(code, wanted));
    }

    record Redelivered(int waiting) {}
}
