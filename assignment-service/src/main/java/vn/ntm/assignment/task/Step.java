package vn.ntm.assignment.task;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.platform.identity.Ids;

/** Who did what with a task, and when. Never changed. */
@Entity
@Immutable
@Table(name = "task_step")
@SuppressWarnings("UnusedVariable") // queries read them
public class Step {

    @Id
    private UUID id;

    private UUID task;
    private int position;

    @Enumerated(EnumType.STRING)
    private Verb verb;

    private String account;
    private @Nullable Code organisation;
    private Instant at;
    private @Nullable Integer percent;
    private @Nullable String remark;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Evidence> evidence;

    protected Step() {}

    Step(UUID task, int position, StepLine said) {
        this.id = Ids.next();
        this.task = task;
        this.position = position;
        this.verb = said.verb();
        this.account = said.account();
        this.organisation = said.organisation();
        this.at = said.at();
        this.percent = said.percent();
        this.remark = said.remark();
        this.evidence = said.evidence();
    }

    StepLine line() {
        return new StepLine(verb, account, organisation, at, percent, remark, List.copyOf(evidence));
    }

    /** What somebody did with a task. */
    @Schema(name = "TaskVerb")
    public enum Verb {
        /** Took it on. */
        ACCEPTED,
        /** Said how far it has come. */
        PROGRESSED,
        /** Submitted the result. */
        SUBMITTED,
        /** Checked the result and passed it on ("qua"). */
        FORWARDED,
        /** Gave the result back. */
        RETURNED,
        /** Recorded the decision that ends it. */
        DECIDED,
        /** Took the result as done. */
        COMPLETED,
        /** Supported it, and is done with those who lead. */
        COMPLETED_WITH_LEAD,
        /** Declared that the condition is met. */
        CONDITION_MET,
        /** Declared that it is not. */
        CONDITION_NOT_MET,
        /** Asked for more time. */
        EXTENSION_ASKED,
        /** Granted more time. */
        EXTENSION_GRANTED,
        /** Refused more time. */
        EXTENSION_REFUSED,
        /** The holidays changed, and the deadline that rolls by them. */
        DEADLINE_ROLLED,
        /** Sent up what is beyond the body's authority. */
        ESCALATED,
        /** Answered what was sent up. */
        ESCALATION_ANSWERED,
        /** Took it over from the directive that was replaced. */
        CARRIED_OVER,
        /** Took it over from a body that ended. */
        HANDED_OVER,
        /** Its directive was revoked or replaced. */
        CANCELLED
    }

    /**
     * One step of a task's history. Never changed.
     *
     * @param verb What was done.
     * @param account Who did it.
     * @param organisation For which body; null for the installation's administrator.
     * @param at When it was done.
     * @param percent How far the task had come, in percent; null where the step does not say it.
     * @param remark What was said; null if nothing was.
     * @param evidence What shows it; empty where nothing was named.
     */
    @Schema(name = "TaskStep")
    public record StepLine(
            Verb verb,
            String account,
            @Nullable Code organisation,
            Instant at,
            @Nullable Integer percent,
            @Nullable String remark,
            List<Evidence> evidence) {}
}
