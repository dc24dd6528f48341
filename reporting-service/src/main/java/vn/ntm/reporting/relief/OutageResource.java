package vn.ntm.reporting.relief;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import vn.ntm.platform.dryrun.DryRun;
import vn.ntm.platform.idempotency.Idempotent;
import vn.ntm.reporting.relief.DeclareOutage.Declared;
import vn.ntm.reporting.relief.Relief.Waiver;
import vn.ntm.reporting.relief.WithdrawOutage.Withdrawn;

@Path("/outages")
@Tag(name = "Outages")
@RunOnVirtualThread
class OutageResource {

    private final DeclareOutage declareOutage;
    private final WithdrawOutage withdrawOutage;

    OutageResource(DeclareOutage declareOutage, WithdrawOutage withdrawOutage) {
        this.declareOutage = declareOutage;
        this.withdrawOutage = withdrawOutage;
    }

    @POST
    @Idempotent
    @DryRun
    @ResponseStatus(201)
    @RolesAllowed("admin")
    @Operation(operationId = "declareOutage", summary = "Declare an outage that is over", description = """
                    Deadlines in it, and up to four hours after, move by its length.""")
    public Declared declare(@RestQuery boolean dryRun, @NotNull @Valid Outage outage) {
        return declareOutage.declare(outage);
    }

    @POST
    @Path("/{id}/withdrawals")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed("admin")
    @Operation(operationId = "withdrawOutage", summary = "Withdraw an outage that was none", description = """
                    What it moved goes back, unless passed in the meantime or moved again.""")
    public Withdrawn withdraw(@RestPath UUID id, @NotNull @Valid Waiver said) {
        return withdrawOutage.withdraw(id, said);
    }
}
