package vn.ntm.assignment.directive.attachment;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "ntm.attachment")
interface AttachmentConfig {

    /** The largest file; what the gateway lets through, too. */
    @WithDefault("20M")
    MemorySize limit();
}
