package vn.ntm.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.kernel.Deadline;

/** What assignment-service tells the others. Published on {@code ntm.assignment}. */
public sealed interface AssignmentEvent extends Event {

    /**
     * A body exists, or its name, kind, parent, place, symbol or head is now this. Told when it takes effect, not when it is decided.
     *
     * @param region one of the seven regions of the decrees until 2025, {@code BTB}; null if unknown or of no use
     * @param communeGroup 1 to 3, the groups of Decision 51/2025; null if unknown or not a commune
     * @param validFrom since when this is so; null from a publisher that did not tell it yet
     * @param validTo the last day on which the body existed; null while it does
     * @param symbol the short form of its name in the numbers of its papers, {@code SXD}; null if nobody said
     * @param headTitle the office of who leads it, {@code Giám đốc Sở}; null if nobody said
     * @param headName who leads it; null if nobody said
     */
    record OrganisationRegistered(
            UUID organisation,
            Code code,
            String name,
            Code kind,
            @Nullable Code parent,
            @Nullable String region,
            @Nullable Integer communeGroup,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable String symbol,
            @Nullable String headTitle,
            @Nullable String headName)
            implements AssignmentEvent {
        @Override
        public UUID subject() {
            return organisation;
        }
    }

    /**
     * Since {@code effectiveOn} the predecessors are one body, the successor. What they recorded stays theirs; what they
     * still owed is handed over as said, and what is not named there ends with them.
     */
    record OrganisationMerged(
            UUID change,
            String decision,
            LocalDate effectiveOn,
            List<Code> predecessors,
            Code successor,
            List<HandOver> handOvers)
            implements AssignmentEvent {
        @Override
        public UUID subject() {
            return change;
        }
    }

    /**
     * Since {@code effectiveOn} the successors stand where the predecessor stood; their shares sum to 1, or nobody knows them
     * yet.
     */
    record OrganisationSplit(
            UUID change,
            String decision,
            LocalDate effectiveOn,
            Code predecessor,
            List<SuccessorShare> successors,
            List<HandOver> handOvers)
            implements AssignmentEvent {
        @Override
        public UUID subject() {
            return change;
        }
    }

    /**
     * A body was divided on {@code dividedOn} and the shares of its successors were not known then; now they are. They sum to 1
     * and stand in the place of what was said of them before.
     */
    record OrganisationApportioned(
            UUID change, String decision, LocalDate dividedOn, Code predecessor, List<SuccessorShare> successors)
            implements AssignmentEvent {
        @Override
        public UUID subject() {
            return change;
        }
    }

    /** Since {@code effectiveOn} the body exists no more. */
    record OrganisationAbolished(
            UUID change, String decision, LocalDate effectiveOn, Code organisation, List<HandOver> handOvers)
            implements AssignmentEvent {
        @Override
        public UUID subject() {
            return change;
        }
    }

    /** What {@code from} still owes is owed by {@code to}: open obligations, tasks, drafts. */
    record HandOver(Code from, Code to) {}

    /** @param share of the predecessor's people, from 0 to 1, both excluded; null while nobody knows it */
    record SuccessorShare(Code successor, @Nullable BigDecimal share) {}

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

    /** The document is in force no more; nothing that was sent under it is lost, and nothing further is owed under it. */
    record DirectiveRevoked(UUID directive, Instant revokedAt, String reason, List<Code> regimes)
            implements AssignmentEvent {
        @Override
        public UUID subject() {
            return directive;
        }
    }

    /** Another document stands in its place; the regimes named here are those that the new one does not set again. */
    record DirectiveReplaced(UUID directive, UUID replacedBy, Instant replacedAt, List<Code> regimes)
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

    /** An extension was granted, or the holidays changed: the deadline was {@code before} and is {@code after}. */
    record TaskExtended(UUID task, Code organisation, Deadline before, Deadline after, Code grantedBy, String reason)
            implements AssignmentEvent {
        @Override
        public UUID subject() {
            return task;
        }
    }

    /** It is beyond the body's authority ("vượt thẩm quyền"), or was not done though urged: this body decides now. */
    record TaskEscalated(UUID task, Code organisation, Code escalatedTo, String reason) implements AssignmentEvent {
        @Override
        public UUID subject() {
            return task;
        }
    }

    /** Nobody owes it any more. */
    record TaskCancelled(UUID task, Code organisation, String reason) implements AssignmentEvent {
        @Override
        public UUID subject() {
            return task;
        }
    }

    /** The body that owes it is another one now, after a reorganisation. */
    record TaskHandedOver(UUID task, Code from, Code to, UUID change) implements AssignmentEvent {
        @Override
        public UUID subject() {
            return task;
        }
    }
}
