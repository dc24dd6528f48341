package vn.ntm.gateway.route;

import java.net.URI;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** Where the services are: {@code NTM_ROUTES_ASSIGNMENT} and so on. */
@ConfigMapping(prefix = "ntm.routes")
interface RouteConfig {

    URI assignment();

    URI reporting();

    URI criteria();

    /** Where sign-in will be; nothing is routed there. */
    Optional<URI> identity();
}
