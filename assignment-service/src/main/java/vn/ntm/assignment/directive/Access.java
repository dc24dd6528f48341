package vn.ntm.assignment.directive;

import jakarta.enterprise.context.ApplicationScoped;

import vn.ntm.assignment.directive.Refusal.NoSuchDirective;
import vn.ntm.assignment.directive.Refusal.NotTheIssuer;
import vn.ntm.assignment.reorganisation.Heirs;
import vn.ntm.kernel.Code;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.problem.Refused;

/** A draft is known to its issuer only; a published directive also to those it addresses. */
@ApplicationScoped
class Access {

    private final Directives directives;
    private final Heirs heirs;
    private final Caller caller;

    Access(Directives directives, Heirs heirs, Caller caller) {
        this.directives = directives;
        this.heirs = heirs;
        this.caller = caller;
    }

    Directive toRead(Code reference) {
        return directives
                .named(reference)
                .filter(this::readable)
                .orElseThrow(() -> new Refused(new NoSuchDirective(reference)));
    }

    Directive toChange(Code reference) {
        var directive = toRead(reference);
        if (!heirs.act(directive.issuer())) {
            throw new Refused(new NotTheIssuer(directive.issuer()));
        }
        return directive;
    }

    private boolean readable(Directive directive) {
        return heirs.act(directive.issuer())
                || (directive.state() != State.DRAFT && directives.addresses(directive.id(), caller.branch()));
    }
}
