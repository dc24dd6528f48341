package vn.ntm.assignment.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.organisation.Refusal.AnotherCode;
import vn.ntm.assignment.organisation.Refusal.NotRegistrable;
import vn.ntm.kernel.Code;
import vn.ntm.platform.outbox.Outbox;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.revision.IfMatch;
import vn.ntm.platform.revision.Versioned;

@ApplicationScoped
class RegisterOrganisation {

    private final Organisations organisations;
    private final RegisterRules rules;
    private final Outbox outbox;

    RegisterOrganisation(Organisations organisations, RegisterRules rules, Outbox outbox) {
        this.organisations = organisations;
        this.rules = rules;
        this.outbox = outbox;
    }

    @Transactional
    Versioned<OrganisationLine> register(Code code, Registration said, @Nullable IfMatch ifMatch) {
        if (said.code() != null && !said.code().equals(code)) {
            throw new Refused(new AnotherCode(code, said.code()));
        }
        organisations.holdTheTree();
        var broken = rules.broken(RegisterRules.alone(said.at(code)));
        if (!broken.isEmpty()) {
            throw new Refused(new NotRegistrable(broken));
        }
        var known = organisations.find("code", code).firstResult();
        return known == null ? create(code, said) : change(known, said, ifMatch);
    }

    private Versioned<OrganisationLine> create(Code code, Registration said) {
        var organisation = new Organisation(code, said);
        organisations.persistAndFlush(organisation);
        outbox.add(organisation.registered());
        return Versioned.created(organisation.line(), organisation.revision());
    }

    private Versioned<OrganisationLine> change(Organisation known, Registration said, @Nullable IfMatch ifMatch) {
        if (!known.isAs(said)) {
            IfMatch.check(ifMatch, known.revision());
            outbox.add(known.register(said));
            organisations.flush();
        }
        return Versioned.of(known.line(), known.revision());
    }
}
