package vn.ntm.assignment.directive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.platform.outbox.Outbox;
import vn.ntm.platform.revision.IfMatch;
import vn.ntm.platform.revision.Versioned;

@ApplicationScoped
class PublishDirective {

    private final Access access;
    private final EnterIntoForce enterIntoForce;
    private final DirectiveWarnings warnings;
    private final Outbox outbox;

    PublishDirective(Access access, EnterIntoForce enterIntoForce, DirectiveWarnings warnings, Outbox outbox) {
        this.access = access;
        this.enterIntoForce = enterIntoForce;
        this.warnings = warnings;
        this.outbox = outbox;
    }

    @Transactional
    Versioned<DirectiveView> publish(Code reference, @Nullable IfMatch ifMatch) {
        var directive = access.toChange(reference);
        IfMatch.check(ifMatch, directive.revision());
        outbox.addAll(enterIntoForce.enter(directive));
        return Versioned.of(directive.view(warnings.of(directive)), directive.revision());
    }
}
