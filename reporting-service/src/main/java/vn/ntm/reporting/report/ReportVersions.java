package vn.ntm.reporting.report;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.reporting.report.Content.Figure;

@ApplicationScoped
class ReportVersions implements PanacheRepositoryBase<ReportVersion, UUID> {

    Optional<ReportVersion> withReceipt(String receipt) {
        return find("receipt", receipt).firstResultOptional();
    }

    long nextReceipt() {
        return getEntityManager()
                .unwrap(org.hibernate.Session.class)
                .createNativeQuery("select nextval('receipt_number')", Long.class)
                .getSingleResult();
    }

    void keepFigures(UUID version, List<Figure> figures) {
        getEntityManager()
                .unwrap(org.hibernate.Session.class)
                .createNativeMutationQuery("""
                        insert into report_figure (report_version, position, indicator, organisation, value, note)
                        select :version, f.position, f.indicator, f.organisation, f.value, f.note
                        from unnest(:indicators, :organisations, :values, :notes)
                            with ordinality as f (indicator, organisation, value, note, position)""")
                .setParameter("version", version)
                .setParameter(
                        "indicators",
                        figures.stream().map(f -> f.indicator().text()).toArray(String[]::new))
                .setParameter(
                        "organisations",
                        figures.stream().map(f -> text(f.organisation())).toArray(String[]::new))
                .setParameter("values", figures.stream().map(Figure::value).toArray(java.math.BigDecimal[]::new))
                .setParameter("notes", figures.stream().map(Figure::note).toArray(String[]::new))
                .executeUpdate();
    }

    private static @Nullable String text(@Nullable Code code) {
        return code == null ? null : code.text();
    }
}
