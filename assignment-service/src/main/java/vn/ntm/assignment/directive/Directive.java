package vn.ntm.assignment.directive;

import java.time.Instant;
import java.time.LocalDate;
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
import vn.ntm.events.AssignmentEvent.DirectivePublished;
import vn.ntm.kernel.Code;
import vn.ntm.platform.identity.Ids;
import vn.ntm.platform.problem.Refused;

/** A document that assigns work. Once it is published it never changes. */
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
    private int year;
    private String title;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable Instant publishedAt;

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

    DirectiveView view() {
        return new DirectiveView(id, state, publishedAt, content);
    }

    UUID id() {
        return id;
    }

    Code issuer() {
        return issuer;
    }

    State state() {
        return state;
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
        this.year = written.year();
        this.title = written.title();
    }
}
