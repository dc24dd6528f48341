package vn.ntm.reporting.report.attachment;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "ntm.attachment")
interface AttachmentConfig {

    /** The largest file. */
    @WithDefault("20M")
    MemorySize limit();

    /** All files of one report together. */
    @WithDefault("200M")
    MemorySize ofReport();
}
