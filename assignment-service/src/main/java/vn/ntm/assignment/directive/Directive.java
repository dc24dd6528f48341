package vn.ntm.assignment.directive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.directive.Refusal.NotADraft;
import vn.ntm.assignment.directive.Refusal.NotInForce;
import vn.ntm.events.AssignmentEvent.DirectivePublished;
import vn.ntm.events.AssignmentEvent.DirectiveReplaced;
import vn.ntm.events.AssignmentEvent.DirectiveRevoked;
import vn.ntm.kernel.Code;
import vn.ntm.platform.identity.Ids;
import vn.ntm.platform.problem.Refused;

/** A document that assigns work. Once it is published, what it says never changes; what was blank may be completed. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns that repeat the content
class Directive {

    @Id
    private UUID id;

    private Code code;
    private Code issuer;
    private @Nullable String number;
    private String symbol;
    private @Nullable LocalDate date;
    private @Nullable Integer year;
    private String title;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable Instant publishedAt;
    private @Nullable Instant endedAt;
    private @Nullable String endReason;
    private @Nullable UUID replacedBy;

    @JdbcTypeCode(SqlTypes.JSON)
    private Document content;

    @Version
    private int revision;

    protected Directive() {}

    Directive(Document content) {
        this.id = Ids.next();
        this.state = State.DRAFT;
        write(content);
    }

    void revise(Document revised) {
        if (state != State.DRAFT) {
            throw new Refused(new NotADraft(code));
        }
        write(revised);
    }

    /** What was blank when it was published is known now; the rest was compared before. */
    void complete(Document completed) {
        if (state != State.PUBLISHED) {
            throw new Refused(new NotInForce(code, state));
        }
        write(completed);
    }

    DirectivePublished publish(Instant now) {
        if (!state.leadsTo(State.PUBLISHED)) {
            throw new Refused(new NotADraft(code));
        }
        state = State.PUBLISHED;
        publishedAt = now;
        return new DirectivePublished(
                id,
                number,
                symbol,
                title,
                issuer,
                now,
                content.regimes().stream().map(StatedRegime::terms).toList());
    }

    DirectiveRevoked revoke(Instant now, String reason) {
        end(State.REVOKED, now, reason);
        return new DirectiveRevoked(id, now, reason, regimes());
    }

    /** The regimes that the new one sets again go on. */
    DirectiveReplaced replace(Directive next, Instant now, String reason) {
        end(State.REPLACED, now, reason);
        replacedBy = next.id;
        var setAgain = next.regimes();
        return new DirectiveReplaced(
                id,
                next.id,
                now,
                regimes().stream().filter(regime -> !setAgain.contains(regime)).toList());
    }

    private void end(State how, Instant now, String reason) {
        if (!state.leadsTo(how)) {
            throw new Refused(new NotInForce(code, state));
        }
        state = how;
        endedAt = now;
        endReason = reason;
    }

    DirectiveView view(List<Warning> warnings) {
        return new DirectiveView(id, state, publishedAt, endedAt, endReason, replacedBy, content, warnings);
    }

    List<Code> regimes() {
        return content.regimes().stream().map(StatedRegime::code).toList();
    }

    UUID id() {
        return id;
    }

    Code code() {
        return code;
    }

    Code issuer() {
        return issuer;
    }

    State state() {
        return state;
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }

    Document content() {
        return content;
    }

    int revision() {
        return revision;
    }

    private void write(Document written) {
        this.content = written;
        this.code = written.code();
        this.issuer = written.issuer();
        this.number = written.number();
        this.symbol = written.symbol();
        this.date = written.date();
        this.year = written.itsYear();
        this.title = written.title();
    }
}
