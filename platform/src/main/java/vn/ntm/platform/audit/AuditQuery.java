package vn.ntm.platform.audit;

import java.time.OffsetDateTime;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What an auditor looks for. */
public class AuditQuery {

    @RestQuery
    @Parameter(description = "What kind of thing was changed: obligation, report_version, webhook ...")
    @Size(max = 100)
    @Nullable
    String resource;

    @RestQuery
    @Parameter(description = "Which one: its id or code")
    @Size(max = 300)
    @Nullable
    String about;

    @RestQuery
    @Parameter(description = "Which account did it")
    @Size(max = 300)
    @Nullable
    String actor;

    @RestQuery
    @Parameter(description = "Not before")
    @Nullable
    OffsetDateTime from;

    @RestQuery
    @Parameter(description = "Before")
    @Nullable
    OffsetDateTime to;
}
