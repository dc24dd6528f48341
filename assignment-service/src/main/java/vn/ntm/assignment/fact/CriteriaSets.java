package vn.ntm.assignment.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import vn.ntm.events.CriteriaEvent.CriteriaSetPublished;
import vn.ntm.kernel.Code;

/** The criteria sets there are and what they are made of, tables {@code known_set} and {@code known_criterion}. */
@ApplicationScoped
public class CriteriaSets {

    private final Session session;

    CriteriaSets(Session session) {
        this.session = session;
    }

    /** Criteria and indicators of any version of these sets, as {@code set/number}. */
    @Transactional
    public Set<String> items(Collection<Code> sets) {
        return session.createNativeQuery(
                        "select criteria_set || '/' || number from known_criterion where criteria_set = any(:sets)",
                        String.class)
                .setParameter("sets", sets.stream().map(Code::text).toArray(String[]::new))
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** Which of these tiers some set, or a recognition, is of. */
    @Transactional
    public Set<Code> tiers(Collection<Code> tiers) {
        return session.createNativeQuery("""
                        select t.code from unnest(:tiers) as t (code)
                        where exists (select from known_set s where s.tier = t.code)
                           or exists (select from known_recognition r where r.tier = t.code)""", String.class)
                .setParameter("tiers", tiers.stream().map(Code::text).toArray(String[]::new))
                .getResultStream()
                .map(Code::valueOf)
                .collect(Collectors.toSet());
    }

    /** Which of these we have been told of. */
    @Transactional
    public Set<Code> known(Collection<Code> sets) {
        return session.createNativeQuery("select distinct code from known_set where code = any(:sets)", String.class)
                .setParameter("sets", sets.stream().map(Code::text).toArray(String[]::new))
                .getResultStream()
                .map(Code::valueOf)
                .collect(Collectors.toSet());
    }

    void keep(CriteriaSetPublished told) {
        session.createNativeMutationQuery("""
                        insert into known_set (code, version, name, unit_kind, tier, valid_from, valid_to)
                        values (:code, :version, :name, :kind, :tier, :from, :to)
                        on conflict (code, version) do nothing""")
                .setParameter("code", told.code().text())
                .setParameter("version", told.version())
                .setParameter("name", told.name())
                .setParameter("kind", told.unitKind().text())
                .setParameter("tier", told.tier().text())
                .setParameter("from", told.validFrom())
                .setParameter("to", told.validTo(), java.time.LocalDate.class)
                .executeUpdate();
        var items = items(told);
        session.createNativeMutationQuery("""
                        insert into known_criterion (criteria_set, version, number, criterion, name)
                        select :set, :version, i.number, i.criterion, i.name
                        from unnest(:numbers, :criteria, :names) as i (number, criterion, name)
                        on conflict (criteria_set, version, number) do nothing""")
                .setParameter("set", told.code().text())
                .setParameter("version", told.version())
                .setParameter("numbers", items.stream().map(Item::number).toArray(String[]::new))
                .setParameter("criteria", items.stream().map(Item::criterion).toArray(String[]::new))
                .setParameter("names", items.stream().map(Item::name).toArray(String[]::new))
                .executeUpdate();
    }

    private static List<Item> items(CriteriaSetPublished told) {
        var items = new ArrayList<Item>();
        for (var criterion : told.criteria()) {
            items.add(new Item(criterion.number(), null, criterion.name()));
            criterion.indicators().forEach(one -> items.add(new Item(one.number(), criterion.number(), one.name())));
        }
        return items;
    }

    /** @param criterion the one that this indicator is part of, or null for a criterion */
    private record Item(String number, @Nullable String criterion, String name) {}
}
