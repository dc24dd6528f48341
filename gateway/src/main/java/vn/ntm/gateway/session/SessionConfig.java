package vn.ntm.gateway.session;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long a session lasts, and what its tokens are locked with. */
@ConfigMapping(prefix = "ntm.session")
interface SessionConfig {

    /** At least 32 characters, the same for all replicas. Another one ends all sessions. */
    String key();

    /** A session that was not used for so long has ended. */
    @WithDefault("1h")
    Duration idle();

    /** A session ends after so long, however much it is used. */
    @WithDefault("10h")
    Duration whole();
}
