package vn.ntm.reporting.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.kernel.Deadline;
import vn.ntm.reporting.obligation.Obligation;
import vn.ntm.reporting.report.Content.Figure;

@ApplicationScoped
class ReportVersions implements PanacheRepositoryBase<ReportVersion, UUID> {

    Optional<ReportVersion> withReceipt(String receipt) {
        return find("receipt", receipt).firstResultOptional();
    }

    /** The deadline in force when it was sent: what the first act that moved it afterwards found, or the one that stands. */
    Deadline deadlineThen(ReportVersion version, Obligation obligation) {
        return getEntityManager()
                .unwrap(org.hibernate.Session.class)
                .createNativeQuery("""
                        select deadline_before from obligation_act
                        where obligation = :obligation and done_at > :sent
                            and kind in ('EXTENDED', 'OUTAGE', 'OUTAGE_WITHDRAWN', 'RULE_CHANGED')
                        order by id limit 1""", Instant.class)
                .setParameter("obligation", obligation.id())
                .setParameter("sent", version.submittedAt())
                .uniqueResultOptional()
                .map(Deadline::new)
                .orElse(obligation.deadline());
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
