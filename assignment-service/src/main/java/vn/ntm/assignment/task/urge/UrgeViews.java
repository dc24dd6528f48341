package vn.ntm.assignment.task.urge;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import vn.ntm.assignment.task.Access;
import vn.ntm.assignment.task.urge.Urge.UrgeLine;
import vn.ntm.kernel.BusinessTime;

@ApplicationScoped
@Transactional
class UrgeViews {

    /** Names as they were on the day, for a record is read long after. */
    private static final String FACTS = """
            select t.number, t.summary, t.deadline_wording, d.number as directive_number, d.symbol, d.date, d.title,
                coalesce(d.content ->> 'place', '') as place,
                %s as issuer, %s as issuer_above, %s as owing,
                sign.symbol as sign_symbol, sign.title as sign_title, sign.name as sign_name,
                coalesce((select coalesce(s.head ->> 'name', s.head ->> 'title') from organisation_stretch s
                    where s.code = u.organisation and s.valid_from <= :day
                      and (s.valid_to is null or s.valid_to > :day)), '') as head
            from urge u join task t on t.id = u.task join directive d on d.id = t.directive
            join organisation i on i.code = u.urged_by
            left join lateral (
                select s.external_codes ->> 'symbol' as symbol, s.head ->> 'title' as title, s.head ->> 'name' as name
                from organisation_stretch s where s.code = u.urged_by and s.valid_from <= :day
                  and (s.valid_to is null or s.valid_to > :day)) sign on true
            where u.id = :id""".formatted(name("u.urged_by"), name("i.parent"), name("u.organisation"));

    private final Session session;
    private final Access access;
    private final Urges urges;

    UrgeViews(Session session, Access access, Urges urges) {
        this.session = session;
        this.access = access;
        this.urges = urges;
    }

    /** The oldest first. */
    List<UrgeLine> of(UUID task) {
        access.toRead(task);
        return urges.of(task).stream().map(Urge::line).toList();
    }

    UrgeLine one(UUID id) {
        var urge = urges.get(id);
        access.toRead(urge.task());
        return urge.line();
    }

    UrgeDispatch dispatch(UUID id) {
        var urge = one(id);
        var row = session.createNativeQuery(FACTS, Tuple.class)
                .setParameter("id", id)
                .setParameter("day", BusinessTime.dayOf(urge.at()))
                .getSingleResult();
        return UrgeDispatch.of(urge, row);
    }

    private static String name(String code) {
        return """
                coalesce((select s.name from organisation_stretch s where s.code = %1$s and s.valid_from <= :day
                    and (s.valid_to is null or s.valid_to > :day)), %1$s, '')""".formatted(code);
    }
}
