package vn.ntm.assignment.task.extension;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.task.extension.Refusal.AlreadyAnswered;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Deadline;
import vn.ntm.platform.identity.Ids;
import vn.ntm.platform.problem.Refused;

/** A body asks for more time. Whether it asked in time is judged by when it asked, not by when somebody answered. */
@Entity
class ExtensionRequest {

    @Id
    private UUID id;

    private UUID task;
    private Code organisation;
    private Instant askedAt;
    private Deadline deadline;
    private Deadline wanted;
    private String reason;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable Deadline granted;
    private @Nullable Instant answeredAt;
    private @Nullable String answeredBy;
    private @Nullable String answer;

    @Version
    private int revision;

    protected ExtensionRequest() {}

    ExtensionRequest(UUID task, Code organisation, Instant askedAt, Deadline deadline, Deadline wanted, String reason) {
        this.id = Ids.next();
        this.task = task;
        this.organisation = organisation;
        this.askedAt = askedAt;
        this.deadline = deadline;
        this.wanted = wanted;
        this.reason = reason;
        this.state = State.ASKED;
    }

    /** @param until less than was asked for, or null for all of it */
    Deadline grant(@Nullable Deadline until, String because, String account, Instant now) {
        answer(State.GRANTED, because, account, now);
        var given = until == null ? wanted : until;
        granted = given;
        return given;
    }

    void refuse(String because, String account, Instant now) {
        answer(State.REFUSED, because, account, now);
    }

    private void answer(State how, String because, String account, Instant now) {
        if (state != State.ASKED) {
            throw new Refused(new AlreadyAnswered(id, state));
        }
        state = how;
        answer = because;
        answeredBy = account;
        answeredAt = now;
    }

    boolean askedInTime() {
        return deadline.metAt(askedAt);
    }

    ExtensionLine line() {
        return new ExtensionLine(
                id,
                task,
                organisation,
                askedAt,
                askedInTime(),
                deadline,
                wanted,
                reason,
                state,
                granted,
                answeredAt,
                answeredBy,
                answer);
    }

    UUID id() {
        return id;
    }

    UUID task() {
        return task;
    }

    int revision() {
        return revision;
    }

    /** How far a request for more time has come. */
    @Schema(name = "ExtensionState")
    enum State {
        /** It waits for its answer. */
        ASKED,
        /** More time was given. */
        GRANTED,
        /** No more time was given. */
        REFUSED
    }

    /**
     * A request for more time, and its answer.
     *
     * @param id The identifier that the installation gave, a UUID.
     * @param task The task that it is about.
     * @param organisation The body that asked.
     * @param askedAt When it asked.
     * @param inTime True if it asked before the deadline had passed: only then is the task judged by the new one.
     * @param deadline The deadline as it was when it was asked: the first instant that is too late.
     * @param wanted The deadline that was asked for.
     * @param reason Why it needs more time.
     * @param state How far the request has come.
     * @param granted The deadline that was given; null unless it was granted.
     * @param answeredAt When it was answered; null while it is not.
     * @param answeredBy Which account answered it; null while it is not.
     * @param answer The reason of the answer; null while it is not answered.
     */
    record ExtensionLine(
            UUID id,
            UUID task,
            Code organisation,
            Instant askedAt,
            boolean inTime,
            Deadline deadline,
            Deadline wanted,
            String reason,
            State state,
            @Nullable Deadline granted,
            @Nullable Instant answeredAt,
            @Nullable String answeredBy,
            @Nullable String answer) {}
}
