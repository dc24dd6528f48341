package vn.ntm.reporting.regime;

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

    public List<Regime> askingByTheCalendar() {
        return list("frequency != ?1 order by code", Frequency.AD_HOC);
    }
}
