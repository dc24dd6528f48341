package vn.ntm.reporting.report.remark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.ntm.events.RegimeTerms;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;
import vn.ntm.reporting.report.Asked;
import vn.ntm.reporting.report.Cell;
import vn.ntm.reporting.report.Cells;
import vn.ntm.reporting.report.Content;
import vn.ntm.reporting.report.ContentText;
import vn.ntm.reporting.report.ReportVersion;
import vn.ntm.reporting.report.remark.Refusal.NoSuchCells;

@ApplicationScoped
public class Remarks implements PanacheRepositoryBase<Remark, UUID> {

    private final Asked asked;
    private final ContentText contentText;

    Remarks(Asked asked, ContentText contentText) {
        this.asked = asked;
        this.contentText = contentText;
    }

    /**
     * Keeps what a reviewer remarks on a version. A remark may say that something is missing: then it names a cell that is
     * asked for and not there.
     */
    public void keep(ReportVersion version, RegimeTerms terms, List<CellRemark> said) {
        var remarks = new ArrayList<Remark>();
        var nowhere = new ArrayList<Violation>();
        var content = contentText.of(version);
        var known = Cells.of(content);
        for (int i = 0; i < said.size(); i++) {
            var one = said.get(i);
            var cell =
                    place(one, content).filter(place -> known.containsKey(place) || asked.has(place, content, terms));
            if (cell.isPresent()) {
                remarks.add(new Remark(version.id(), i + 1, cell.get(), one.pointer(), one.text()));
            } else {
                nowhere.add(nowhere(i, one));
            }
        }
        if (!nowhere.isEmpty()) {
            throw new Refused(new NoSuchCells(nowhere));
        }
        persist(remarks);
    }

    List<Remark> of(UUID version) {
        return list("reportVersion = ?1 order by number", version);
    }

    /** The remarks on each of these versions. */
    public Map<UUID, List<RemarkLine>> on(Collection<UUID> versions) {
        return list("reportVersion in ?1 order by number", versions).stream()
                .collect(Collectors.groupingBy(
                        Remark::reportVersion, Collectors.mapping(Remark::line, Collectors.toList())));
    }

    private static Optional<Cell> place(CellRemark remark, Content content) {
        if (remark.pointer() != null) {
            return Cells.at(remark.pointer(), content);
        }
        return Optional.ofNullable(remark.cell()).flatMap(Cell::read);
    }

    private static Violation nowhere(int position, CellRemark remark) {
        var field = remark.pointer() == null ? "cell" : "pointer";
        return new Violation(
                "/cells/%d/%s".formatted(position, field),
                "no-such-cell",
                remark.pointer() == null ? remark.cell() : remark.pointer(),
                Words.of("Phiên bản này không có ô nào ở đó.", "This version has no cell there."));
    }
}
