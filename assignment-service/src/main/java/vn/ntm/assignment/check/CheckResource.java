package vn.ntm.assignment.check;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

import vn.ntm.assignment.check.CheckFigures.Checked;
import vn.ntm.kernel.Code;

@Path("/targets")
@Tag(name = "Targets")
@Authenticated
@RunOnVirtualThread
class CheckResource {

    private final CheckFigures checkFigures;

    CheckResource(CheckFigures checkFigures) {
        this.checkFigures = checkFigures;
    }

    @GET
    @Path("/checks")
    @Operation(
            operationId = "checkDirectiveFigures",
            summary = "Check whether the figures of a directive follow from one another",
            description = """
                    Runs the checks that it states and those that its targets and its funding plans imply: sums, \
                    shares, lists, averages. What does not follow is named and kept.""")
    public Checked check(@RestQuery @NotNull Code directive) {
        return checkFigures.check(directive);
    }
}
