package vn.ntm.criteria.set;

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

import vn.ntm.criteria.set.Refusal.AlreadyPublished;
import vn.ntm.events.CriteriaEvent.CriteriaSetPublished;
import vn.ntm.platform.identity.Ids;
import vn.ntm.platform.problem.Refused;

/** What a set asks for, in one wording. Evaluations name the version, so a published one never changes. */
@Entity
class SetVersion {

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // queries ask for it
    private UUID criteriaSet;

    private int number;

    @Enumerated(EnumType.STRING)
    private State state;

    private LocalDate validFrom;

    @JdbcTypeCode(SqlTypes.JSON)
    private Content content;

    private @Nullable Instant publishedAt;
    private @Nullable String publishedBy;

    @Version
    private int revision;

    protected SetVersion() {}

    SetVersion(CriteriaSet set, int number, Content content) {
        this.id = Ids.next();
        this.criteriaSet = set.id();
        this.number = number;
        this.state = State.DRAFT;
        this.validFrom = validFrom(set, content);
        this.content = content;
    }

    void rewrite(CriteriaSet set, Content content) {
        stillDraft(set);
        validFrom = validFrom(set, content);
        this.content = content;
    }

    CriteriaSetPublished publish(CriteriaSet set, Instant now, String account) {
        stillDraft(set);
        state = State.PUBLISHED;
        publishedAt = now;
        publishedBy = account;
        var about = set.described();
        return new CriteriaSetPublished(
                set.id(),
                about.code(),
                number,
                about.name(),
                about.unitKind(),
                about.tier(),
                validFrom,
                about.validTo(),
                content.criteria().stream().map(Criterion::line).toList());
    }

    boolean says(CriteriaSet set, Content content) {
        return this.content.equals(content) && validFrom.equals(validFrom(set, content));
    }

    private void stillDraft(CriteriaSet set) {
        if (state == State.PUBLISHED) {
            throw new Refused(new AlreadyPublished(set.code(), number));
        }
    }

    private static LocalDate validFrom(CriteriaSet set, Content content) {
        return content.validFrom() == null ? set.validFrom() : content.validFrom();
    }

    VersionLine line() {
        return new VersionLine(number, state, validFrom, publishedAt, publishedBy);
    }

    UUID id() {
        return id;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    Content content() {
        return content;
    }

    boolean isDraft() {
        return state == State.DRAFT;
    }

    int number() {
        return number;
    }

    int revision() {
        return revision;
    }
}
