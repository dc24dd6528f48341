package vn.ntm.reporting.report.route;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.ntm.kernel.Code;
import vn.ntm.reporting.report.ReportVersion;

/** The stations of versions: "gửi qua" one body after the other, then the recipients. */
@ApplicationScoped
public class Route implements PanacheRepositoryBase<Station, UUID> {

    /** A version that was just sent lies with the first body of the route, or with the recipients if there is none. */
    public void begin(ReportVersion version, List<Code> via, Instant now) {
        arrive(version.id(), 0, via, now);
    }

    /** It lies with the next body from now on. */
    public void goOn(ReportVersion version, Station left, List<Code> via, Instant now) {
        arrive(version.id(), left.position() + 1, via, now);
    }

    public Optional<Station> holding(ReportVersion version) {
        return find("reportVersion = ?1 and leftAt is null", version.id()).firstResultOptional();
    }

    /** Where a version lay, in order. */
    public List<Station> of(ReportVersion version) {
        return list("reportVersion = ?1 order by position", version.id());
    }

    public List<StationLine> lines(ReportVersion version) {
        return of(version).stream()
                .map(station -> station.line(version.version()))
                .toList();
    }

    private void arrive(UUID version, int position, List<Code> via, Instant now) {
        persist(new Station(version, position, position < via.size() ? via.get(position) : null, now));
    }
}
