package vn.ntm.criteria.organisation;

import java.time.LocalDate;
import java.util.Collection;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import vn.ntm.events.AssignmentEvent.OrganisationRegistered;
import vn.ntm.kernel.Code;

/**
 * Units by date: "100 % of the communes" counts those that there were on the day of the decision. Saying a thing twice
 * changes nothing, and the order in which it is said does not matter.
 */
@ApplicationScoped
class DatedRegister {

    private static final LocalDate ALWAYS = LocalDate.of(1, 1, 1);

    private final Session session;

    DatedRegister(Session session) {
        this.session = session;
    }

    void keep(OrganisationRegistered said) {
        var from = said.validFrom();
        var parent = said.parent();
        session.createNativeMutationQuery("""
                        insert into organisation_span (code, valid_from, valid_to, kind, parent, region, commune_group)
                        values (:code, :from, :to, :kind, :parent, :region, :group)
                        on conflict (code, valid_from) do update set valid_to = excluded.valid_to, kind = excluded.kind,
                            parent = excluded.parent, region = excluded.region, commune_group = excluded.commune_group""")
                .setParameter("code", said.code().text())
                .setParameter("from", from == null ? ALWAYS : from)
                .setParameter("to", said.validTo(), LocalDate.class)
                .setParameter("kind", said.kind().text())
                .setParameter("parent", parent == null ? null : parent.text(), String.class)
                .setParameter("region", said.region(), String.class)
                .setParameter("group", said.communeGroup(), Integer.class)
                .executeUpdate();
    }

    /** From that day on they are no more, unless they are among those that came out of it. */
    void ended(Collection<Code> units, Collection<Code> successors, LocalDate since) {
        session.createNativeMutationQuery("""
                        insert into organisation_end (code, ended_on) select u, :last from unnest(:units) as u
                        on conflict do nothing""")
                .setParameter("last", since.minusDays(1))
                .setParameter(
                        "units",
                        units.stream()
                                .filter(unit -> !successors.contains(unit))
                                .map(Code::text)
                                .toArray(String[]::new))
                .executeUpdate();
    }
}
