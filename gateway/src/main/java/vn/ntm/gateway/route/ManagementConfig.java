package vn.ntm.gateway.route;

import java.net.URI;

import io.smallrye.config.ConfigMapping;

/** Where the services tell their health, on a port of its own: {@code NTM_MANAGEMENT_ASSIGNMENT} and so on. */
@ConfigMapping(prefix = "ntm.management")
interface ManagementConfig {

    URI assignment();

    URI reporting();

    URI criteria();
}
