package vn.ntm.assignment.organisation;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

@Path("/organisations:resolve")
@Tag(name = "Organisations")
@Authenticated
@RunOnVirtualThread
class ResolveResource {

    private final ResolveName resolveName;

    ResolveResource(ResolveName resolveName) {
        this.resolveName = resolveName;
    }

    @GET
    @Operation(
            operationId = "resolveOrganisation",
            summary = "Find the one body that is called this on a day",
            description = """
                    Answers only if exactly one body is called so. Of several it names the candidates in \
                    the violations of the refusal, each with its code.""")
    public OrganisationLine resolve(
            @RestQuery @NotBlank @Size(max = 200) String name,
            @RestQuery @Nullable Code kind,
            @RestQuery @Nullable Code under,
            @RestQuery @Nullable LocalDate at) {
        return resolveName.resolve(name, kind, under, at);
    }
}
