package vn.ntm.assignment.organisation;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.organisation.timeline.Days;
import vn.ntm.events.AssignmentEvent.OrganisationRegistered;
import vn.ntm.kernel.Code;
import vn.ntm.platform.outbox.Outbox;

/**
 * Moves the register as it stands now (table {@code organisation}) to a day, and tells the others in the same transaction what
 * that changed. Each stretch is told once, however often and on however many replicas this is called.
 */
@ApplicationScoped
public class MoveRegister {

    private static final String DUE = """
            select least(
                (select min(valid_from) from organisation_stretch where not told and valid_from <= :day),
                (select min(ends_on) from organisation where not ended and ends_on <= :day))""";

    /** What these bodies are on a day: before they begin as they will begin, after they end as they last were. */
    private static final String STAND = """
            update organisation o
            set name = s.name, name_en = s.name_en, aliases = s.aliases, kind = s.kind, parent = s.parent,
                ends_on = life.ends_on, ended = life.ends_on is not null and life.ends_on <= :day,
                revision = revision + 1
            from (select code, case when bool_or(valid_to is null) then null else max(valid_to) end as ends_on
                    from unnest(:codes) as n (code) join organisation_stretch using (code) group by code) life
            join lateral (select * from organisation_stretch near where near.code = life.code
                    order by near.valid_from <= :day desc,
                        case when near.valid_from <= :day then near.valid_from end desc, near.valid_from
                    limit 1) s on true
            where o.code = life.code""";

    private static final String TELL = """
            with begun as (
                update organisation_stretch s set told = true from unnest(:codes) as n (code)
                where s.code = n.code and not s.told and s.valid_from <= :day returning s.code),
            telling as (select code from begun union select unnest(:ending))
            select o.id, o.code, o.name, o.kind, o.parent, s.region, s.commune_group, s.valid_from,
                case when o.ended then o.ends_on end as ended_on,
                s.external_codes ->> 'symbol' as symbol, s.head ->> 'title' as head_title,
                s.head ->> 'name' as head_name
            from telling join organisation o using (code)
            join lateral (select * from organisation_stretch near
                where near.code = o.code and near.valid_from <= :day order by near.valid_from desc limit 1) s on true
            order by o.code""";

    private final Session em;
    private final Outbox outbox;

    MoveRegister(Session em, Outbox outbox) {
        this.em = em;
        this.outbox = outbox;
    }

    /** The first day, up to this one, on which something begins or ends that has not been told. */
    public Optional<LocalDate> due(LocalDate day) {
        return em.createNativeQuery(DUE, LocalDate.class)
                .setParameter("day", day)
                .uniqueResultOptional();
    }

    /** Lets everything begin or end that does so by that day. */
    @Transactional(MANDATORY)
    public void to(LocalDate day) {
        var codes = em.createNativeQuery("""
                        select code from organisation_stretch where not told and valid_from <= :day
                        union
                        select code from organisation where not ended and ends_on <= :day""", String.class)
                .setParameter("day", day)
                .getResultStream()
                .map(Code::valueOf)
                .toList();
        stand(codes, day);
    }

    /** Shows these bodies as they are on that day, after what is recorded of them has changed. */
    @Transactional(MANDATORY)
    public void stand(Collection<Code> codes, LocalDate day) {
        if (codes.isEmpty()) {
            return;
        }
        var ending = em.createNativeQuery("""
                        select o.code from organisation o
                        join (select code, max(valid_to) as ends_on, bool_or(valid_to is null) as goes_on
                            from unnest(:codes) as n (code) join organisation_stretch using (code) group by code) life
                            on life.code = o.code
                        where not o.ended and not life.goes_on and life.ends_on <= :day""", String.class)
                .setParameter("codes", Organisations.texts(codes))
                .setParameter("day", day)
                .getResultList();
        em.createNativeMutationQuery(STAND)
                .setParameter("codes", Organisations.texts(codes))
                .setParameter("day", day)
                .executeUpdate();
        outbox.addAll(parentsFirst(told(codes, ending, day)));
    }

    private static List<OrganisationRegistered> parentsFirst(List<OrganisationRegistered> told) {
        var waiting = new LinkedHashMap<Code, OrganisationRegistered>();
        told.forEach(body -> waiting.put(body.code(), body));
        var ordered = new ArrayList<OrganisationRegistered>();
        told.forEach(body -> {
            var line = new ArrayDeque<OrganisationRegistered>();
            for (var next = waiting.remove(body.code());
                    next != null;
                    next = next.parent() == null ? null : waiting.remove(next.parent())) {
                line.push(next);
            }
            ordered.addAll(line);
        });
        return ordered;
    }

    private List<OrganisationRegistered> told(Collection<Code> codes, List<String> ending, LocalDate day) {
        return em.createNativeQuery(TELL, Tuple.class)
                .setParameter("codes", Organisations.texts(codes))
                .setParameter("ending", ending.toArray(String[]::new))
                .setParameter("day", day)
                .getResultStream()
                .map(row -> new OrganisationRegistered(
                        row.get(0, UUID.class),
                        Code.valueOf(row.get(1, String.class)),
                        row.get(2, String.class),
                        Code.valueOf(row.get(3, String.class)),
                        code(row.get(4, String.class)),
                        row.get(5, String.class),
                        row.get(6, Integer.class),
                        Days.known(row.get(7, LocalDate.class)),
                        Days.before(row.get(8, LocalDate.class)),
                        row.get(9, String.class),
                        row.get(10, String.class),
                        row.get(11, String.class)))
                .toList();
    }

    private static @Nullable Code code(@Nullable String text) {
        return text == null ? null : Code.valueOf(text);
    }
}
