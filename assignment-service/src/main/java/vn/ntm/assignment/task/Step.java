package vn.ntm.assignment.task;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

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

    public enum Verb {
        ACCEPTED,
        PROGRESSED,
        SUBMITTED,
        FORWARDED,
        RETURNED,
        DECIDED,
        COMPLETED,
        COMPLETED_WITH_LEAD,
        CONDITION_MET,
        CONDITION_NOT_MET,
        EXTENSION_ASKED,
        EXTENSION_GRANTED,
        EXTENSION_REFUSED,
        ESCALATED,
        ESCALATION_ANSWERED,
        CARRIED_OVER,
        HANDED_OVER,
        CANCELLED
    }

    /** One line of a task's history. */
    public record StepLine(
            Verb verb,
            String account,
            @Nullable Code organisation,
            Instant at,
            @Nullable Integer percent,
            @Nullable String remark,
            List<Evidence> evidence) {}
}
