package vn.ntm.gateway.route;

import java.util.Set;

import io.smallrye.config.ConfigMapping;

/** Which service owns which addresses: the first segment after {@code /api/v1/}, without what follows a colon. */
@ConfigMapping(prefix = "ntm.segments")
interface SegmentConfig {

    Set<String> assignment();

    Set<String> reporting();

    Set<String> criteria();
}
