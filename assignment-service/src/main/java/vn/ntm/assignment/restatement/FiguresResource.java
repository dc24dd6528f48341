package vn.ntm.assignment.restatement;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.kernel.Period;

@Path("/organisations/{code}/figures")
@Tag(name = "Organisation changes")
@Authenticated
@RunOnVirtualThread
class FiguresResource {

    private final FigureViews views;

    FiguresResource(FigureViews views) {
        this.views = views;
    }

    @GET
    @Operation(
            operationId = "readRestatedFigures",
            summary = "Read accepted figures of a branch, restated to the bodies of a day",
            description = """
                    What adds up is divided by the shares of the decisions, what is counted in wholes; the sum stays \
                    the same to the last digit. What was reported by a body that was divided without shares is named \
                    apart until an act brings them. Indicators that cannot be added are named and left out.""")
    public RestatedFigures restated(
            @RestPath Code code,
            @RestQuery @NotNull Code regime,
            @RestQuery @NotNull Period period,
            @RestQuery @Nullable LocalDate at) {
        return views.restated(code, regime, period, at);
    }
}
