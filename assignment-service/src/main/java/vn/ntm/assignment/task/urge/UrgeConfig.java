package vn.ntm.assignment.task.urge;

import java.util.List;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "ntm.urge")
interface UrgeConfig {

    /** Days before the deadline. */
    @WithDefault("7,1")
    List<Integer> remindDaysBefore();

    /** Days after the deadline until the head and the issuer are told. */
    @WithDefault("3")
    int escalateDaysAfter();
}
