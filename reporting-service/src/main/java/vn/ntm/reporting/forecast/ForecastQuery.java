package vn.ntm.reporting.forecast;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/**
 * How far to look, and at what. Periods are asked for forty days before they open, so that nobody knows yet of whom the later
 * ones will be asked.
 */
public class ForecastQuery {

    private static final int USUAL_DAYS = 14;

    @RestQuery
    @Min(1)
    @Max(40)
    @Nullable
    Integer days;

    @RestQuery
    @Nullable
    Code organisation;

    @RestQuery
    @Nullable
    Code regime;

    int days() {
        return days == null ? USUAL_DAYS : days;
    }
}
