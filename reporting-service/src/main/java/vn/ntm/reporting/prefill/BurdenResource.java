package vn.ntm.reporting.prefill;

import java.time.DateTimeException;
import java.time.YearMonth;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.paging.PageRequest;
import vn.ntm.platform.problem.Refused;
import vn.ntm.reporting.prefill.Refusal.MonthMalformed;

@Path("/burden")
@RunOnVirtualThread
class BurdenResource {

    private final PrefillViews views;

    BurdenResource(PrefillViews views) {
        this.views = views;
    }

    @GET
    @RolesAllowed({"reporter", "reviewer", "assigner", "viewer", "integration", "admin"})
    @Operation(summary = "Cells asked, known already, and typed, per body and month of sending")
    public Page<BurdenLine> burden(
            @RestQuery @NotBlank String from,
            @RestQuery @NotBlank String to,
            @RestQuery @Nullable Code organisation,
            @BeanParam @Valid PageRequest page) {
        return views.burden(month(from), month(to), organisation, page);
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException _) {
            throw new Refused(new MonthMalformed(text));
        }
    }
}
