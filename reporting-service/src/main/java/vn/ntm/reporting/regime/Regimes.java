package vn.ntm.reporting.regime;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.hibernate.Session;

import vn.ntm.kernel.Code;
import vn.ntm.kernel.Frequency;
import vn.ntm.platform.problem.Refused;
import vn.ntm.reporting.regime.Refusal.NoSuchRegime;

@ApplicationScoped
public class Regimes implements PanacheRepositoryBase<Regime, String> {

    public Regime get(Code code) {
        return findByIdOptional(code.text()).orElseThrow(() -> new Refused(new NoSuchRegime(code)));
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

    List<Regime> askingByTheCalendar() {
        return list("frequency != ?1 order by code", Frequency.AD_HOC);
    }

    /** Regimes that have not been asked yet for what opens before this instant. */
    public List<Regime> notAskedUntil(Instant horizon, int most) {
        return find("frequency != ?1 and askedUntil < ?2 order by askedUntil, code", Frequency.AD_HOC, horizon)
                .page(0, most)
                .list();
    }
}
