package vn.ntm.assignment.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.ntm.assignment.organisation.Refusal.NotRegistrable;
import vn.ntm.events.AssignmentEvent.OrganisationRegistered;
import vn.ntm.platform.outbox.Outbox;
import vn.ntm.platform.problem.Refused;

/** All or nothing. What is registered as said already stays as it is, so a file may be sent again. */
@ApplicationScoped
class ImportOrganisations {

    private final Organisations organisations;
    private final RegisterRules rules;
    private final Outbox outbox;

    ImportOrganisations(Organisations organisations, RegisterRules rules, Outbox outbox) {
        this.organisations = organisations;
        this.rules = rules;
        this.outbox = outbox;
    }

    @Transactional
    Imported importAll(List<Registration> wanted) {
        organisations.holdTheTree();
        var broken = rules.broken(RegisterRules.numbered(wanted));
        if (!broken.isEmpty()) {
            throw new Refused(new NotRegistrable(broken));
        }
        var known = organisations.named(
                wanted.stream().map(Registration::code).filter(Objects::nonNull).toList());
        var told = new ArrayList<OrganisationRegistered>();
        int created = 0;
        for (var said : wanted) {
            var code = Objects.requireNonNull(said.code(), "the rules ask for it");
            var organisation = known.get(code);
            if (organisation == null) {
                organisation = new Organisation(code, said);
                organisations.persist(organisation);
                told.add(organisation.registered());
                created++;
            } else if (!organisation.isAs(said)) {
                told.add(organisation.register(said));
            }
        }
        outbox.addAll(told);
        return new Imported(created, told.size() - created, wanted.size() - told.size());
    }

    record Imported(int created, int changed, int unchanged) {}
}
