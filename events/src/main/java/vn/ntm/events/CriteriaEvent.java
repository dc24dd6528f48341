package vn.ntm.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.kernel.Period;

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

    /**
     * A unit was decided to have reached a tier, under this version of this set; after a merger also by acknowledgement.
     * That its figures meet the criteria is another fact.
     */
    record UnitRecognised(
            UUID recognition, Code unit, Code set, int setVersion, Code tier, String decision, LocalDate decidedOn)
            implements CriteriaEvent {
        @Override
        public UUID subject() {
            return recognition;
        }
    }

    /** From {@code revokedOn} on the unit no longer holds the tier. */
    record RecognitionRevoked(
            UUID recognition, Code unit, Code set, int setVersion, Code tier, String decision, LocalDate revokedOn)
            implements CriteriaEvent {
        @Override
        public UUID subject() {
            return recognition;
        }
    }

    /**
     * What the figures of a unit and period come to, told when it differs from what was told before of that unit, set and
     * period. That it is recognised is another fact.
     *
     * @param standing the same for every telling of this unit, set and period
     * @param met numbers of the criteria of this set, in its order; so are the others
     */
    record UnitEvaluated(
            UUID standing,
            Code unit,
            Code set,
            int setVersion,
            Period period,
            List<String> met,
            List<String> notMet,
            List<String> undecided,
            List<String> notApplicable)
            implements CriteriaEvent {
        @Override
        public UUID subject() {
            return standing;
        }
    }

    record CriterionLine(String number, String name, List<IndicatorLine> indicators) {}

    record IndicatorLine(
            String number, String name, @Nullable String unit) {}
}
