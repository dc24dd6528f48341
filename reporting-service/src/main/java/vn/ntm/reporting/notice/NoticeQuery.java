package vn.ntm.reporting.notice;

import java.util.UUID;

import jakarta.validation.constraints.Pattern;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which notices are asked for; all together must hold. */
public class NoticeQuery {

    /** {@code true} or {@code false}; a Boolean would take anything else for false. */
    @RestQuery
    @Nullable
    @Pattern(regexp = "true|false")
    String unread;

    @RestQuery
    @Nullable
    @Pattern(regexp = "[A-Z_]{1,40}")
    String kind;

    @RestQuery
    @Nullable
    UUID obligation;
}
