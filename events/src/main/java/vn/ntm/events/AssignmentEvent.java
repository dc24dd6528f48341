package vn.ntm.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.kernel.Deadline;

/** What assignment-service tells the others. Published on {@code ntm.assignment}. */
public sealed interface AssignmentEvent extends Event {

    /** A body exists, or its name, kind or parent is now this. */
    record OrganisationRegistered(
            UUID organisation,
            Code code,
            String name,
            Code kind,
            @Nullable Code parent) implements AssignmentEvent {
        @Override
        public UUID subject() {
            return organisation;
        }
    }

    /**
     * A group of addressees, "UBND các huyện": the listed members, and every body of these kinds below {@code under}. It is
     * expanded by the listener at the date that matters.
     */
    record GroupDefined(
            UUID group,
            Code code,
            String name,
            List<Code> members,
            List<Code> kinds,
            @Nullable Code under) implements AssignmentEvent {
        @Override
        public UUID subject() {
            return group;
        }
    }

    /** From now on this account acts for this organisation; what it may do there is in its token. */
    record AccountBound(UUID account, String name, Code organisation) implements AssignmentEvent {
        @Override
        public UUID subject() {
            return account;
        }
    }

    /** A document that assigns work is in force, with the reporting regimes it sets. */
    record DirectivePublished(
            UUID directive,
            @Nullable String number,
            String symbol,
            String title,
            Code issuer,
            Instant publishedAt,
            List<RegimeTerms> regimes)
            implements AssignmentEvent {
        @Override
        public UUID subject() {
            return directive;
        }
    }

    /** A body owes a task of a directive; {@code number} is the task's number in that document. */
    record TaskAssigned(
            UUID task,
            UUID directive,
            String number,
            Code organisation,
            boolean lead,
            @Nullable Deadline deadline) implements AssignmentEvent {
        @Override
        public UUID subject() {
            return task;
        }
    }

    record TaskSubmitted(UUID task, Code organisation, Instant submittedAt, boolean onTime) implements AssignmentEvent {
        @Override
        public UUID subject() {
            return task;
        }
    }

    record TaskReturned(UUID task, Code organisation, String reason) implements AssignmentEvent {
        @Override
        public UUID subject() {
            return task;
        }
    }

    record TaskCompleted(UUID task, Code organisation, boolean onTime) implements AssignmentEvent {
        @Override
        public UUID subject() {
            return task;
        }
    }

    /** The deadline of an open task has passed. Said once. */
    record TaskOverdue(UUID task, Code organisation, Deadline deadline) implements AssignmentEvent {
        @Override
        public UUID subject() {
            return task;
        }
    }
}
