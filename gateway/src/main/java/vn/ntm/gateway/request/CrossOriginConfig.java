package vn.ntm.gateway.request;

import java.util.Optional;
import java.util.Set;

import io.smallrye.config.ConfigMapping;

/** Whose pages may call from a browser. */
@ConfigMapping(prefix = "ntm.cors")
interface CrossOriginConfig {

    /** Such as {@code https://so-nn.example}: scheme, name, and the port if it is not the usual one. None: only our own. */
    Optional<Set<String>> origins();
}
