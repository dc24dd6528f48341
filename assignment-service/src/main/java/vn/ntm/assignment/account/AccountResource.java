package vn.ntm.assignment.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.paging.PageRequest;
import vn.ntm.platform.revision.IfMatch;

@Path("/accounts")
@Tag(name = "Accounts")
@Authenticated
@RunOnVirtualThread
class AccountResource {

    private static final String NAME = "^[A-Za-z0-9._@-]{1,120}$";

    private final BindAccount bindAccount;
    private final AccountViews views;

    AccountResource(BindAccount bindAccount, AccountViews views) {
        this.bindAccount = bindAccount;
        this.views = views;
    }

    @GET
    @RolesAllowed("admin")
    @Operation(
            operationId = "listAccounts",
            summary = "List accounts that act for the bodies of one's branch",
            description = "Ordered by name. The installation's administrator sees all of them.")
    public Page<Binding> list(@RestQuery @Nullable Code organisation, @BeanParam @Valid PageRequest page) {
        return views.found(organisation, page);
    }

    @GET
    @Path("/{name}")
    @Operation(
            operationId = "readAccount",
            summary = "Read for whom an account acts",
            description = "Only accounts of one's own branch are known.")
    public RestResponse<Binding> read(@RestPath String name) {
        return views.named(name).answer();
    }

    @PUT
    @Path("/{name}")
    @RolesAllowed("admin")
    @Operation(operationId = "bindAccount", summary = "Bind an account to an organisation", description = """
                    From then on its tokens act for that body and its branch; which roles it has, the token decides. \
                    Binding it as it is already changes nothing; a new account needs no If-Match. Tells \
                    AccountBound.""")
    public RestResponse<Binding> bind(
            @RestPath @Pattern(regexp = NAME) String name,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @Valid @NotNull Binding said) {
        return bindAccount.bind(name, said, ifMatch).answer();
    }
}
