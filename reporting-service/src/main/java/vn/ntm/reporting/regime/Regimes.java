package vn.ntm.reporting.regime;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.ntm.kernel.Code;
import vn.ntm.kernel.Frequency;
import vn.ntm.platform.problem.Refused;
import vn.ntm.reporting.regime.Refusal.NoSuchRegime;

@ApplicationScoped
public class Regimes implements PanacheRepositoryBase<Regime, String> {

    public Regime get(Code code) {
        return findByIdOptional(code.text()).orElseThrow(() -> new Refused(new NoSuchRegime(code)));
    }

    /** Regimes that have not been asked yet for what opens before this instant. */
    public List<Regime> notAskedUntil(Instant horizon, int most) {
        return find("frequency != ?1 and askedUntil < ?2 order by askedUntil, code", Frequency.AD_HOC, horizon)
                .page(0, most)
                .list();
    }
}
