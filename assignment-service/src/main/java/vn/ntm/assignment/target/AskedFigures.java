package vn.ntm.assignment.target;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import vn.ntm.kernel.Code;

/** What published directives have reported, tables {@code directive_regime} and {@code asked_indicator}. */
@ApplicationScoped
@Transactional
public class AskedFigures {

    private final Session session;

    AskedFigures(Session session) {
        this.session = session;
    }

    /** From now on these regimes ask for this. */
    public void keep(Collection<Asked> regimes) {
        var codes = regimes.stream().map(Asked::regime).toList();
        session.createNativeMutationQuery("delete from asked_indicator where regime = any(:regimes)")
                .setParameter("regimes", Targets.texts(codes))
                .executeUpdate();
        session.createNativeMutationQuery(
                        "update directive_regime set by_form = (code = any(:byForm)) where code = any(:regimes)")
                .setParameter(
                        "byForm",
                        Targets.texts(regimes.stream()
                                .filter(Asked::byForm)
                                .map(Asked::regime)
                                .toList()))
                .setParameter("regimes", Targets.texts(codes))
                .executeUpdate();
        for (var asked : regimes) {
            session.createNativeMutationQuery("""
                            insert into asked_indicator (indicator, regime)
                            select i, :regime from unnest(:indicators) i on conflict do nothing""")
                    .setParameter("regime", asked.regime().text())
                    .setParameter("indicators", Targets.texts(asked.indicators()))
                    .executeUpdate();
        }
    }

    /** Those of these that are published. */
    Map<Code, Asked> of(Collection<Code> regimes) {
        var found = new HashMap<Code, Asked>();
        session.createNativeQuery("""
                        select r.code, r.by_form, array(select i.indicator from asked_indicator i where i.regime = r.code)
                        from directive_regime r join directive d on d.id = r.directive
                        where r.code = any(:regimes) and d.published_at is not null""", Tuple.class)
                .setParameter("regimes", Targets.texts(regimes))
                .getResultStream()
                .map(row -> new Asked(
                        Code.valueOf(row.get(0, String.class)),
                        codes(row.get(2, String[].class)),
                        row.get(1, Boolean.class)))
                .forEach(asked -> found.put(asked.regime(), asked));
        return found;
    }

    /** Which of these some regime asks for, a criteria set has ({@code xa-ntm-2021-2025.10}), or somebody has reported. */
    Set<Code> known(Collection<Code> indicators) {
        return session.createNativeQuery("""
                        select i from unnest(:indicators) i
                        where exists (select from asked_indicator a where a.indicator = i)
                            or exists (select from known_figure f where f.indicator = i)
                            or exists (
                                select from known_criterion c
                                where starts_with(i || '.', c.criteria_set || '.' || c.number || '.'))""", String.class)
                .setParameter("indicators", Targets.texts(indicators))
                .getResultStream()
                .map(Code::valueOf)
                .collect(Collectors.toSet());
    }

    /** Whether some regime asks for more than we can know. */
    boolean someAskByForm() {
        return session.createNativeQuery("""
                        select exists (select from directive_regime r join directive d on d.id = r.directive
                            where r.by_form and d.published_at is not null)""", Boolean.class).getSingleResult();
    }

    Set<Code> regimes() {
        return all("""
                select r.code from directive_regime r join directive d on d.id = r.directive
                where d.published_at is not null""");
    }

    Set<Code> indicators() {
        return all("""
                select indicator from asked_indicator
                union
                select criteria_set || '.' || number from known_criterion""");
    }

    private Set<Code> all(String codes) {
        return session.createNativeQuery(codes, String.class)
                .getResultStream()
                .map(Code::valueOf)
                .collect(Collectors.toSet());
    }

    private static Set<Code> codes(String[] codes) {
        return Arrays.stream(codes).map(Code::valueOf).collect(Collectors.toSet());
    }
}
