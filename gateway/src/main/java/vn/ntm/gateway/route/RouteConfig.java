package vn.ntm.gateway.route;

import java.net.URI;

import io.smallrye.config.ConfigMapping;

/** Where the services are: {@code NTM_ROUTES_ASSIGNMENT} and so on. */
@ConfigMapping(prefix = "ntm.routes")
interface RouteConfig {

    URI assignment();

    URI reporting();

    URI criteria();
}
