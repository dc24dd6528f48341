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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.paging.PageRequest;
import vn.ntm.platform.problem.Refused;
import vn.ntm.reporting.prefill.Refusal.MonthMalformed;

@Path("/burden")
@Tag(name = "Burden")
@RunOnVirtualThread
class BurdenResource {

    private static final String MONTH = "^[0-9]{4}-(0[1-9]|1[0-2])$";

    private final PrefillViews views;

    BurdenResource(PrefillViews views) {
        this.views = views;
    }

    @GET
    @RolesAllowed({"reporter", "reviewer", "assigner", "viewer", "integration", "admin"})
    @Operation(
            operationId = "listBurden",
            summary = "List what reporting costs, by body and month of sending",
            description = """
                    Cells asked, known already, and typed.""")
    public Page<BurdenLine> burden(
            @RestQuery @NotBlank @Parameter(required = true, schema = @Schema(pattern = MONTH, examples = "2026-06"))
                    String from,
            @RestQuery @NotBlank @Parameter(required = true, schema = @Schema(pattern = MONTH, examples = "2026-06"))
                    String to,
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
