package vn.ntm.reporting.regime;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.hibernate.Session;

import vn.ntm.kernel.BusinessTime;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Frequency;
import vn.ntm.platform.problem.Refused;
import vn.ntm.reporting.regime.Refusal.NoSuchRegime;

@ApplicationScoped
public class Regimes implements PanacheRepositoryBase<Regime, String> {

    private static final int MOST_SHARING = 500;

    public Regime get(Code code) {
        return findByIdOptional(code.text()).orElseThrow(() -> new Refused(new NoSuchRegime(code)));
    }

    /** These, by their codes. */
    public Map<Code, Regime> all(List<Code> codes) {
        return list("code in ?1", codes.stream().map(Code::text).toList()).stream()
                .collect(Collectors.toMap(regime -> new Code(regime.code()), Function.identity()));
    }

    /** What it said until now stays readable. */
    void keepVersion(Regime regime, Instant replacedAt) {
        getEntityManager()
                .unwrap(Session.class)
                .createNativeMutationQuery("""
                        insert into regime_version (regime, version, directive, terms, replaced_at)
                        select code, version, directive, terms, :at from regime where code = :code
                        on conflict do nothing""")
                .setParameter("code", regime.code())
                .setParameter("at", replacedAt)
                .executeUpdate();
    }

    /**
     * The other regimes that ask some of the same bodies by the calendar and hold in this year, by code; at most five
     * hundred, more than any body reports under.
     */
    List<Regime> sharingReporters(Regime regime, int year) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        select r.* from regime r
                        where r.code <> :code and r.frequency <> 'AD_HOC'
                            and (r.ended_at is null or r.ended_at > :begins)
                            and jsonb_exists_any(cast(r.terms as jsonb) -> 'reporters', cast(:reporters as text[]))
                            and cast(cast(r.terms as jsonb) ->> 'validFrom' as date) <= :last
                            and coalesce(cast(cast(r.terms as jsonb) ->> 'validTo' as date), :first) >= :first
                        order by r.code limit :most""", Regime.class)
                .setParameter("code", regime.code())
                .setParameter("begins", BusinessTime.startOf(LocalDate.of(year - 1, 1, 1)))
                .setParameter(
                        "reporters",
                        regime.terms().reporters().stream().map(Code::text).toArray(String[]::new))
                .setParameter("first", LocalDate.of(year - 1, 1, 1))
                .setParameter("last", LocalDate.of(year, 12, 31))
                .setParameter("most", MOST_SHARING)
                .getResultList();
    }

    /** Regimes that have not been asked yet for what opens before this instant. */
    public List<Regime> notAskedUntil(Instant horizon, int most) {
        return find("frequency != ?1 and askedUntil < ?2 order by askedUntil, code", Frequency.AD_HOC, horizon)
                .page(0, most)
                .list();
    }
}
