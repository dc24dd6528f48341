package vn.ntm.assignment.task.duty;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "ntm.duty")
interface DutyConfig {

    /** A week is enough to invite to a meeting. */
    @WithDefault("7")
    int openDaysAhead();
}
