package vn.ntm.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/** What criteria-service tells the others. Published on {@code ntm.criteria}. */
public sealed interface CriteriaEvent extends Event {

    /** A version of a criteria set is in force and will never change. Numbers of criteria belong to their set. */
    record CriteriaSetPublished(
            UUID set,
            Code code,
            int version,
            String name,
            Code unitKind,
            Code tier,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            List<CriterionLine> criteria)
            implements CriteriaEvent {
        @Override
        public UUID subject() {
            return set;
        }
    }

    record CriterionLine(String number, String name, List<IndicatorLine> indicators) {}

    record IndicatorLine(
            String number, String name, @Nullable String unit) {}
}
