package vn.ntm.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.ntm.events.RegimeTerms.Total;
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

    /** Too late: from this instant on it can be sent only after somebody openly lifted the lock. */
    record ObligationLocked(
            UUID obligation, Code regime, Code reporter, Period period, Deadline deadline, Instant lockedAt)
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

    /**
     * An accepted report counts with another version from now on. What the new one says is told by the
     * {@link ReportAccepted} beside it.
     *
     * @param replaces the version that counted until now; it stays readable
     */
    record ReportAmended(
            UUID obligation,
            UUID report,
            Code regime,
            Code reporter,
            Period period,
            int version,
            int replaces,
            Code acceptedBy,
            String reason)
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
     * The days of a year on which offices are closed, and the weekend days on which they work instead; the whole year each
     * time.
     *
     * @param calendar the same for every telling of this year
     * @param verified a person has compared it with the announcement
     */
    record HolidaysSet(UUID calendar, int year, List<LocalDate> holidays, List<LocalDate> workingDays, boolean verified)
            implements ReportingEvent {
        @Override
        public UUID subject() {
            return calendar;
        }
    }

    /** The body that owes the report is another one now, after a reorganisation; what was sent before stays as it was. */
    record ObligationHandedOver(UUID obligation, Code regime, Code from, Code to, Period period, UUID change)
            implements ReportingEvent {
        @Override
        public UUID subject() {
            return obligation;
        }
    }

    /**
     * The deadline of one obligation was moved openly: an extension, an outage or its withdrawal, a rule or a calendar that
     * changed.
     *
     * @param reason as it was written, or in Vietnamese where the system gives it
     * @param reasonEn the reason in English where the system gives it; null where a person wrote it
     */
    record DeadlineMoved(
            UUID obligation,
            Code regime,
            Code reporter,
            Period period,
            Deadline before,
            Deadline after,
            String reason,
            @Nullable String reasonEn)
            implements ReportingEvent {
        @Override
        public UUID subject() {
            return obligation;
        }
    }

    /** A lock was lifted: until this instant it can be sent, and stays late. */
    record ObligationUnlocked(
            UUID obligation, Code regime, Code reporter, Period period, Deadline until, Code unlockedBy, String reason)
            implements ReportingEvent {
        @Override
        public UUID subject() {
            return obligation;
        }
    }

    /**
     * A report had reached the receiving body on paper, or another way, at this instant: with what was sent here it is judged by
     * the earlier of the two.
     */
    record PaperReceiptRecorded(
            UUID obligation, Code regime, Code reporter, Period period, Instant receivedAt, Code recordedBy)
            implements ReportingEvent {
        @Override
        public UUID subject() {
            return obligation;
        }
    }

    /**
     * It need not be sent, for this reason.
     *
     * @param reasonEn the reason in English where the system gives it; null where a person wrote it
     */
    record ObligationWaived(
            UUID obligation,
            Code regime,
            Code reporter,
            Period period,
            Code waivedBy,
            String reason,
            @Nullable String reasonEn)
            implements ReportingEvent {
        @Override
        public UUID subject() {
            return obligation;
        }
    }

    /**
     * One figure of an accepted report.
     *
     * @param organisation the body it speaks of, or null for the reporter itself
     * @param kind what it is; this and what follows is null from a publisher that does not tell it
     * @param total how figures of many bodies become one; a share or a rate is never added, whatever is said here
     * @param parts of a share or a rate: what is divided; null where they are not named, or their units do not divide to its own
     */
    record FigureAccepted(
            Code indicator,
            @Nullable Code organisation,
            BigDecimal value,
            @Nullable FigureKind kind,
            @Nullable Total total,
            @Nullable RateParts parts) {}

    /**
     * What a rate is reckoned from: {@code numerator / denominator * whole}.
     *
     * @param whole 100 where it is told in percent of what has its unit, 1000 for "tỷ đồng" by "người" in "triệu đồng/người"
     */
    record RateParts(Code numerator, Code denominator, BigDecimal whole) {}
}
