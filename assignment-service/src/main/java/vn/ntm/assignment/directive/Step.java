package vn.ntm.assignment.directive;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
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

    /** What somebody did with a directive. */
    @Schema(name = "DirectiveVerb")
    enum Verb {
        /** It was begun. */
        DRAFTED,
        /** The draft was changed. */
        REVISED,
        /** It came into force. */
        PUBLISHED,
        /** The number, the date, the signer or what else was blank came later. */
        COMPLETED,
        /** A file was supplied. */
        ATTACHED,
        /** Another directive took its place. */
        REPLACED,
        /** It was ended. */
        REVOKED
    }

    /**
     * One step of a directive's history. Never changed.
     *
     * @param verb What was done.
     * @param account Who did it.
     * @param organisation For which body; null for the installation's administrator.
     * @param at When it was done.
     * @param remark Which fields, which file, or why; null where there is nothing to say.
     */
    @Schema(name = "DirectiveStep")
    record StepLine(
            Verb verb,
            String account,
            @Nullable Code organisation,
            Instant at,
            @Nullable String remark) {}
}
