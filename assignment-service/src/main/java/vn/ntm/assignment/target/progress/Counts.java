package vn.ntm.assignment.target.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

import vn.ntm.assignment.target.progress.Added.Reported;
import vn.ntm.events.FigureKind;
import vn.ntm.events.RegimeTerms.Total;
import vn.ntm.kernel.Code;

/** Progress of many targets in one query, each with the units behind its number. */
@ApplicationScoped
class Counts {

    /** Who is counted stands in the structure of the day it was set in. */
    private static final String MEMBERS = """
            with recursive wanted as (
                select * from target where id = any(:ids) and measure is not null),
            below (root, at, code) as (
                select distinct scope_under, scope_at, scope_under from wanted where scope_under is not null
                union
                select b.root, b.at, s.code from below b join organisation_stretch s on s.parent = b.code
                    and s.valid_from <= b.at and (s.valid_to is null or s.valid_to > b.at)),
            member (target, unit) as (
                select u.target, u.unit from target_unit u join wanted w on w.id = u.target
                union
                select w.id, s.code from wanted w join below b on b.root = w.scope_under and b.at = w.scope_at
                    join organisation_stretch s on s.code = b.code and s.kind = w.scope_kind
                        and s.valid_from <= w.scope_at and (s.valid_to is null or s.valid_to > w.scope_at)
                where not exists (select from target_unit u where u.target = w.id)
                  and (w.scope_tier is null or w.scope_holds = exists (
                      select from known_recognition r
                      where r.tier = w.scope_tier and r.unit = s.code
                        and r.decided_on <= least(w.scope_recognised_on, cast(:at as date))
                        and (r.revoked_on is null
                             or r.revoked_on > least(w.scope_recognised_on, cast(:at as date))))))""";

    /** What they reached is as told by {@code :at}. Of the evaluations and reports of a year the last one counts. */
    private static final String COUNTED = MEMBERS + """
            ,
            recognised (target, member, unit) as (
                select distinct w.id, m.unit, r.unit from wanted w join member m on m.target = w.id
                    join known_recognition r on r.tier = w.tier and r.unit = m.unit
                where w.measure = 'RECOGNITIONS' and w.part_kind is null
                  and r.decided_on <= :at and (r.revoked_on is null or r.revoked_on > :at)
                  and (not w.newly or extract(year from r.decided_on) = w.year)
                union
                select w.id, m.unit, r.unit from wanted w join member m on m.target = w.id
                    join organisation_stretch s on s.parent = m.unit and s.kind = w.part_kind
                        and s.valid_from <= w.scope_at and (s.valid_to is null or s.valid_to > w.scope_at)
                    join known_recognition r on r.tier = w.tier and r.unit = s.code
                where w.measure = 'RECOGNITIONS' and w.part_kind is not null
                  and r.decided_on <= :at and (r.revoked_on is null or r.revoked_on > :at)
                  and (not w.newly or extract(year from r.decided_on) = w.year)),
            evaluated (target, unit, satisfied) as (
                select distinct on (w.id, e.unit) w.id, e.unit, e.met || e.not_applicable
                from wanted w join member m on m.target = w.id
                    join known_evaluation e on e.criteria_set = w.criteria_set and e.unit = m.unit and e.year = w.year
                where w.measure in ('CRITERION', 'CRITERIA_COUNT', 'AVERAGE')
                order by w.id, e.unit, e.through desc, e.period),
            behind (target, unit, amount) as (
                select r.target, r.unit, cast(1 as numeric) from recognised r join wanted w on w.id = r.target
                where w.part_kind is null
                union all
                select r.target, r.member, 1 from recognised r join wanted w on w.id = r.target
                where w.part_kind is not null
                group by r.target, r.member, w.content
                having count(*) >= cast(w.content #>> '{range,least}' as numeric)
                union all
                select e.target, e.unit, 1 from evaluated e join wanted w on w.id = e.target
                where w.measure = 'CRITERION' and w.criterion = any(e.satisfied)
                union all
                select e.target, e.unit, 1 from evaluated e join wanted w on w.id = e.target
                where w.measure = 'CRITERIA_COUNT' and cardinality(e.satisfied) between w.least and w.most
                union all
                select e.target, e.unit, cardinality(e.satisfied) from evaluated e join wanted w on w.id = e.target
                where w.measure = 'AVERAGE'),
            considered (target, units) as (select target, count(*) from member group by target),
            told (target, units) as (
                select target, count(*) from evaluated group by target),
            totals (target, amount, average, units) as (
                select target, sum(amount), round(avg(amount), 3), array_agg(unit order by unit)
                from behind group by target)
            select w.id, w.measure,
                case when w.measure = 'AVERAGE' then t.average else coalesce(t.amount, 0) end as reached,
                coalesce(t.units, cast(array[] as text[])) as units,
                coalesce(c.units, 0) as considered,
                case when w.measure = 'RECOGNITIONS' then coalesce(c.units, 0) else coalesce(k.units, 0) end as told
            from wanted w
                left join totals t on t.target = w.id
                left join considered c on c.target = w.id
                left join told k on k.target = w.id""";

    private static final String REPORTED = MEMBERS + """

            select distinct on (w.id, f.organisation) w.id, f.organisation as unit, f.value, f.kind, f.total, f.whole,
                n.value as numerator, d.value as denominator
            from wanted w join member m on m.target = w.id
                join known_figure f on f.indicator = w.indicator and f.organisation = m.unit and f.year = w.year
                left join known_figure n on n.obligation = f.obligation and n.organisation = f.organisation
                    and n.indicator = f.numerator
                left join known_figure d on d.obligation = f.obligation and d.organisation = f.organisation
                    and d.indicator = f.denominator
            where w.measure = 'REPORTS' and (w.regime is null or f.regime = w.regime)
            order by w.id, f.organisation, f.through desc, f.obligation""";

    private final Session session;

    Counts(Session session) {
        this.session = session;
    }

    Map<UUID, Count> of(Collection<UUID> targets, LocalDate at) {
        var counts = new HashMap<UUID, Count>();
        var fromReports = new ArrayList<UUID>();
        session.createNativeQuery(COUNTED, Tuple.class)
                .setParameter("ids", targets.toArray(UUID[]::new))
                .setParameter("at", at)
                .getResultStream()
                .forEach(row -> {
                    counts.put(row.get("id", UUID.class), count(row));
                    if (row.get("measure", String.class).equals("REPORTS")) {
                        fromReports.add(row.get("id", UUID.class));
                    }
                });
        if (!fromReports.isEmpty()) {
            reported(fromReports, at)
                    .forEach((target, figures) -> counts.computeIfPresent(target, (_, count) -> count.of(figures)));
        }
        return counts;
    }

    private Map<UUID, List<Reported>> reported(List<UUID> targets, LocalDate at) {
        return session.createNativeQuery(REPORTED, Tuple.class)
                .setParameter("ids", targets.toArray(UUID[]::new))
                .setParameter("at", at)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.get("id", UUID.class), Collectors.mapping(Counts::reported, Collectors.toList())));
    }

    private static Reported reported(Tuple row) {
        var kind = row.get("kind", String.class);
        var total = row.get("total", String.class);
        return new Reported(
                Code.valueOf(row.get("unit", String.class)),
                row.get("value", BigDecimal.class),
                kind == null ? null : FigureKind.valueOf(kind),
                total == null ? null : Total.valueOf(total),
                row.get("whole", BigDecimal.class),
                row.get("numerator", BigDecimal.class),
                row.get("denominator", BigDecimal.class));
    }

    private static Count count(Tuple row) {
        int told = row.get("told", Long.class).intValue();
        return new Count(
                told == 0 ? null : row.get("reached", BigDecimal.class).stripTrailingZeros(),
                Arrays.stream(row.get("units", String[].class))
                        .map(Code::valueOf)
                        .toList(),
                row.get("considered", Long.class).intValue(),
                told,
                null);
    }
}
