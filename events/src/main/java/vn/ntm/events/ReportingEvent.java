package vn.ntm.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.kernel.Deadline;
import vn.ntm.kernel.Period;

/** What reporting-service tells the others. Published on {@code ntm.reporting}, keyed by obligation. */
public sealed interface ReportingEvent extends Event {

    /** A body owes a report, and may send it from now on. */
    record ObligationOpened(UUID obligation, Code regime, Code reporter, Period period, Deadline deadline)
            implements ReportingEvent {
        @Override
        public UUID subject() {
            return obligation;
        }
    }

    /** The reporter was reminded: so many days are left. */
    record DeadlineApproaching(
            UUID obligation, Code regime, Code reporter, Period period, Deadline deadline, int daysLeft)
            implements ReportingEvent {
        @Override
        public UUID subject() {
            return obligation;
        }
    }

    /** The deadline passed and nothing was on hand. Said once, however late the scheduler noticed. */
    record DeadlineMissed(UUID obligation, Code regime, Code reporter, Period period, Deadline deadline)
            implements ReportingEvent {
        @Override
        public UUID subject() {
            return obligation;
        }
    }

    /** Still nothing: the head of the reporter and the recipients were told. */
    record ObligationEscalated(
            UUID obligation, Code regime, Code reporter, Period period, Deadline deadline, int daysLate)
            implements ReportingEvent {
        @Override
        public UUID subject() {
            return obligation;
        }
    }

    /**
     * A version was sent.
     *
     * @param lateByMilliseconds 0 when on time or exactly at the end of the deadline
     */
    record ReportSubmitted(
            UUID obligation,
            UUID report,
            Code regime,
            Code reporter,
            Period period,
            int version,
            Instant submittedAt,
            boolean onTime,
            long lateByMilliseconds,
            String receipt,
            String contentHash)
            implements ReportingEvent {
        @Override
        public UUID subject() {
            return obligation;
        }
    }

    record ReportReturned(
            UUID obligation,
            UUID report,
            Code regime,
            Code reporter,
            Period period,
            int version,
            Code returnedBy,
            Code reason,
            String remark,
            @Nullable Deadline correctionDeadline)
            implements ReportingEvent {
        @Override
        public UUID subject() {
            return obligation;
        }
    }

    /**
     * From now on this version counts.
     *
     * @param figures what it says, or null from a publisher that did not tell it yet
     */
    record ReportAccepted(
            UUID obligation,
            UUID report,
            Code regime,
            Code reporter,
            Period period,
            int version,
            Code acceptedBy,
            @Nullable List<FigureAccepted> figures)
            implements ReportingEvent {
        @Override
        public UUID subject() {
            return obligation;
        }
    }

    /** The consolidation of a period is final: it names the report versions it was made of. */
    record ConsolidationClosed(UUID consolidation, Code regime, Period period, String number, List<UUID> reports)
            implements ReportingEvent {
        @Override
        public UUID subject() {
            return consolidation;
        }
    }

    /**
     * One figure of an accepted report.
     *
     * @param organisation the body it speaks of, or null for the reporter itself
     */
    record FigureAccepted(Code indicator, @Nullable Code organisation, BigDecimal value) {}
}
