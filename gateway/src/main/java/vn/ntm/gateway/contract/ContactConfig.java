package vn.ntm.gateway.contract;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whom integrators ask: each installation has its own operator, whom the documents name. */
@ConfigMapping(prefix = "ntm.contact")
interface ContactConfig {

    /** A page with the terms of use and whom to call. */
    @WithDefault(AsyncApi.CONTACT_URL)
    String url();

    @WithDefault(AsyncApi.CONTACT_EMAIL)
    String email();
}
