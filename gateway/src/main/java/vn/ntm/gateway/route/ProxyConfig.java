package vn.ntm.gateway.route;

import java.time.Duration;
import java.util.Set;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How patient the door is, and how much it takes. */
@ConfigMapping(prefix = "ntm.proxy")
interface ProxyConfig {

    /** Until a connection to a service is had, waiting for a free one included. */
    @WithDefault("3s")
    Duration connectWithin();

    /** Until the answer begins, counted from the last piece of the request. */
    @WithDefault("60s")
    Duration answerWithin();

    /** So many times in a row without an answer, and callers are told at once, without asking the service. */
    @WithDefault("5")
    int failures();

    /** Until the service is asked again, by one of them. */
    @WithDefault("3s")
    Duration pause();

    /** Connections to one service for reads, and as many for what changes something. */
    @WithDefault("200")
    int connections();

    /** Requests that may wait for one of these. */
    @WithDefault("400")
    int waiting();

    /** Event streams to one service. They stay open for hours, so they have connections of their own. */
    @WithDefault("2000")
    int eventStreams();

    /** The largest body of a request. */
    @WithDefault("20M")
    MemorySize bodyLimit();

    /** The addresses that take a whole register in one call. */
    @WithDefault("organisations:import")
    Set<String> bulk();

    /** The largest body of such a call; it streams through, so it costs the door no memory. */
    @WithDefault("200M")
    MemorySize bulkLimit();
}
