package vn.ntm.reporting.regime;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import vn.ntm.events.RegimeTerms;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Period;
import vn.ntm.platform.paging.Page;

@Path("/reporting-regimes")
@Tag(name = "Regimes")
@RunOnVirtualThread
@RolesAllowed({"reporter", "reviewer", "assigner", "viewer", "integration", "admin"})
class RegimeResource {

    private final RegimeViews views;

    RegimeResource(RegimeViews views) {
        this.views = views;
    }

    @GET
    @Operation(
            operationId = "listRegimes",
            summary = "List the reporting regimes",
            description = "Ordered by code; those that have ended too, with their last day.")
    public Page<RegimeTerms> list() {
        return new Page<>(views.all(), null);
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "readRegime", summary = "Read one regime: what it asks, of whom, how often, until when")
    public RegimeTerms one(@RestPath Code code) {
        return views.of(code);
    }

    @GET
    @Path("/{code}/calendar")
    @Operation(operationId = "readRegimeCalendar", summary = "Read the periods of a year", description = """
                    Closing window, deadline of each level, cautions, and what else is due that day.""")
    public List<CalendarLine> calendar(@RestPath Code code, @RestQuery @Min(2000) @Max(2100) int year) {
        return views.calendar(code, year);
    }

    @GET
    @Path("/{code}/deadline")
    @Operation(operationId = "readDeadline", summary = "Read the deadline of one period", description = """
                    With explain=true every step to it, in both languages.""")
    public ExplainedDeadline deadline(
            @RestPath Code code,
            @RestQuery @NotNull Period period,
            @RestQuery @Nullable Code organisation,
            @RestQuery @DefaultValue("false") boolean explain) {
        return views.deadline(code, period, organisation, explain);
    }
}
