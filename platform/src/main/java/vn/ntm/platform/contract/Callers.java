package vn.ntm.platform.contract;

import java.util.Arrays;
import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Who may call an operation: with a bearer token (RFC 6750) that OpenID Connect gave, and one of these roles in it. */
final class Callers {

    static final String BEARER = "bearer";

    /**
     * For the document as a whole. Each operation names the bearer token alone: some generated programs must know how to do every
     * scheme that an operation names, and know not OpenID Connect, which would say the same. Quarkus declares that one, with the
     * address that only an installation has.
     */
    static final List<SecurityRequirement> EITHER_WAY = List.of(
            OASFactory.createSecurityRequirement().addScheme(BEARER),
            OASFactory.createSecurityRequirement().addScheme("openIdConnect"));

    void complete(OpenAPI document, List<ResourceOperation> operations) {
        if (operations.isEmpty()) {
            return;
        }
        document.getComponents()
                .addSecurityScheme(
                        BEARER,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description(
                                        "An access token of the installation's OpenID Connect provider, audience ntm-api; its roles say what its holder may do, and the body that its account is bound to says where."));
        // SmallRye declares OpenID Connect too, without the address that only an installation has.
        List.copyOf(document.getComponents().getSecuritySchemes().entrySet()).stream()
                .filter(scheme -> scheme.getValue().getType() == SecurityScheme.Type.OPENIDCONNECT
                        && scheme.getValue().getOpenIdConnectUrl() == null)
                .forEach(scheme -> document.getComponents().removeSecurityScheme(scheme.getKey()));
        for (var operation : operations) {
            if (isOpen(operation)) {
                operation.operation().setSecurity(List.of());
                say(operation, "Open to everybody.");
            } else {
                operation
                        .operation()
                        .setSecurity(
                                List.of(OASFactory.createSecurityRequirement().addScheme(BEARER)));
                var roles = operation
                        .annotation(RolesAllowed.class)
                        .map(annotation -> Arrays.asList(annotation.value().asStringArray()))
                        .orElse(List.of());
                say(
                        operation,
                        roles.isEmpty()
                                ? "For everybody who is signed in."
                                : "Roles: " + String.join(", ", roles) + ".");
                operation.operation().addExtension("x-roles", roles);
            }
        }
    }

    static boolean isOpen(ResourceOperation operation) {
        return operation.annotation(PermitAll.class).isPresent();
    }

    private static void say(ResourceOperation operation, String sentence) {
        var said = operation.operation().getDescription();
        operation.operation().setDescription(said == null ? sentence : said + "\n\n" + sentence);
    }
}
