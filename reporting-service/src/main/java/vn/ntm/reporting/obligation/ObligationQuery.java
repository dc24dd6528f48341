package vn.ntm.reporting.obligation;

import java.time.LocalDate;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.kernel.Period;

/** The filters of {@code GET /obligations}. */
public class ObligationQuery {

    @RestQuery
    @Nullable
    Code organisation;

    @RestQuery
    @Nullable
    State state;

    @RestQuery
    @Nullable
    Period period;

    @RestQuery
    @Nullable
    Code regime;

    @RestQuery
    @Nullable
    LocalDate dueBefore;
}
