package vn.ntm.assignment.directive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.ntm.assignment.directive.Refusal.CodeTaken;
import vn.ntm.assignment.directive.Refusal.NotTheIssuer;
import vn.ntm.assignment.directive.Step.Verb;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.revision.Versioned;

@ApplicationScoped
class DraftDirective {

    private final Directives directives;
    private final DirectiveRules rules;
    private final DirectiveWarnings warnings;
    private final Chronicle chronicle;
    private final Caller caller;

    DraftDirective(
            Directives directives,
            DirectiveRules rules,
            DirectiveWarnings warnings,
            Chronicle chronicle,
            Caller caller) {
        this.directives = directives;
        this.rules = rules;
        this.warnings = warnings;
        this.chronicle = chronicle;
        this.caller = caller;
    }

    @Transactional
    Versioned<DirectiveView> draft(Document document) {
        rules.check(document);
        if (!caller.covers(document.issuer())) {
            throw new Refused(new NotTheIssuer(document.issuer()));
        }
        if (directives.has(document.code())) {
            throw new Refused(new CodeTaken(document.code()));
        }
        var directive = new Directive(document);
        directives.persist(directive);
        directives.holdRegimes(directive.id(), directive.regimes());
        chronicle.add(directive, Verb.DRAFTED, null);
        return Versioned.created(directive.view(warnings.of(directive)), directive.revision());
    }
}
