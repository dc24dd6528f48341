package vn.ntm.reporting.forecast;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.ntm.platform.paging.Page;
import vn.ntm.platform.paging.PageRequest;

@Path("/forecast")
@Tag(name = "Forecast")
@RunOnVirtualThread
@RolesAllowed({"reporter", "reviewer", "assigner", "viewer", "integration"})
class ForecastResource {

    private final ForecastViews views;

    ForecastResource(ForecastViews views) {
        this.views = views;
    }

    @GET
    @Operation(
            operationId = "listForecast",
            summary = "List what will happen in the next days if nothing is sent",
            description = """
                    What will open, remind, fall overdue, lock and escalate, and who will be told.""")
    public Page<ForecastLine> list(@BeanParam @Valid ForecastQuery query, @BeanParam @Valid PageRequest page) {
        return views.of(query, page);
    }

    @GET
    @Path("/days")
    @Operation(operationId = "countForecastDays", summary = "Count what will happen in the next days, day by day")
    public Page<ForecastDay> days(@BeanParam @Valid ForecastQuery query) {
        return new Page<>(views.days(query), null);
    }
}
