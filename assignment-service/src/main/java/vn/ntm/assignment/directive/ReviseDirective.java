package vn.ntm.assignment.directive;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.directive.Refusal.BreaksRules;
import vn.ntm.kernel.Code;
import vn.ntm.platform.json.MergePatch;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.revision.IfMatch;
import vn.ntm.platform.revision.Versioned;

@ApplicationScoped
class ReviseDirective {

    private final Access access;
    private final Directives directives;
    private final DirectiveRules rules;
    private final MergePatch mergePatch;

    ReviseDirective(Access access, Directives directives, DirectiveRules rules, MergePatch mergePatch) {
        this.access = access;
        this.directives = directives;
        this.rules = rules;
        this.mergePatch = mergePatch;
    }

    @Transactional
    Versioned<DirectiveView> revise(Code reference, @Nullable IfMatch ifMatch, Map<String, @Nullable Object> patch) {
        var directive = access.toChange(reference);
        IfMatch.check(ifMatch, directive.revision());
        var revised = mergePatch.apply(directive.content(), patch, Document.class);
        keepsItsIdentity(directive.content(), revised);
        rules.check(revised);
        directive.revise(revised);
        directives.holdRegimes(
                directive.id(),
                revised.regimes().stream().map(StatedRegime::code).toList());
        return Versioned.of(directive.view(), directive.revision());
    }

    private static void keepsItsIdentity(Document was, Document is) {
        var findings = new Findings();
        if (!was.code().equals(is.code())) {
            findings.say("/code", "code-is-identity", is.code(), "Mã không bao giờ đổi.", "A code never changes.");
        }
        if (!was.issuer().equals(is.issuer())) {
            findings.say("/issuer", "issuer-is-fixed", is.issuer(), "Cơ quan ban hành không đổi.", "The issuer stays.");
        }
        if (!findings.all().isEmpty()) {
            throw new Refused(new BreaksRules(findings.all()));
        }
    }
}
