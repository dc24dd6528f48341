package vn.ntm.gateway.limit;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much one client may ask for. */
@ConfigMapping(prefix = "ntm.limits")
interface LimitConfig {

    /** Requests that change nothing, in the time of {@link #within}. */
    @WithDefault("6000")
    int reads();

    /** Requests that may change something; however much is read, these remain. */
    @WithDefault("3000")
    int writes();

    /** In whole seconds. */
    @WithDefault("1m")
    Duration within();
}
