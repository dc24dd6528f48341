package vn.ntm.assignment.directive;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.platform.identity.Ids;

/** Who did what with a directive, and when. Never changed. */
@Entity(name = "DirectiveStep")
@Immutable
@Table(name = "directive_step")
@SuppressWarnings("UnusedVariable") // queries read them
class Step {

    @Id
    private UUID id;

    private UUID directive;
    private int position;

    @Enumerated(EnumType.STRING)
    private Verb verb;

    private String account;
    private @Nullable Code organisation;
    private Instant at;
    private @Nullable String remark;

    protected Step() {}

    Step(UUID directive, int position, StepLine said) {
        this.id = Ids.next();
        this.directive = directive;
        this.position = position;
        this.verb = said.verb;
        this.account = said.account;
        this.organisation = said.organisation;
        this.at = said.at;
        this.remark = said.remark;
    }

    StepLine line() {
        return new StepLine(verb, account, organisation, at, remark);
    }

    enum Verb {
        DRAFTED,
        REVISED,
        PUBLISHED,
        /** The number, the date or the signer came later. */
        COMPLETED,
        ATTACHED,
        REPLACED,
        REVOKED
    }

    /** @param remark which fields, which file, or why */
    record StepLine(
            Verb verb,
            String account,
            @Nullable Code organisation,
            Instant at,
            @Nullable String remark) {}
}
