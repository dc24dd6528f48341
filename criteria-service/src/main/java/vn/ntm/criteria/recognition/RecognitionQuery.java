package vn.ntm.criteria.recognition;

import java.time.LocalDate;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/** The filters of {@code GET /recognitions}. */
public class RecognitionQuery {

    @RestQuery
    @Nullable
    Code unit;

    @RestQuery
    @Nullable
    Code tier;

    @RestQuery
    @Nullable
    Code set;

    @RestQuery
    @Nullable
    State state;

    /** The day as of which the state is asked; today if none. */
    @RestQuery
    @Nullable
    LocalDate at;

    /** A unit and all below it. */
    @RestQuery
    @Nullable
    Code under;
}
