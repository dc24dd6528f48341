package vn.ntm.platform.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import vn.ntm.kernel.Code;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.paging.PageRequest;

/** The audit, as far as it concerns the caller's branch: done for a body of it, or naming one. Newest first. */
@ApplicationScoped
public class AuditViews {

    private static final String CONCERNING = """
            select id, number, at, account, subject, organisation, address, request, operation, what, about,
                cast(before as text) as before, cast(after as text) as after, reason
            from audit
            where (:everything or organisation = any (:branch) or concerns && cast(:branch as text[]))
                and (cast(:resource as text) is null or what = :resource)
                and (cast(:about as text) is null or {about})
                and (cast(:actor as text) is null or account = :actor)
                and (cast(:from as timestamptz) is null or at >= :from)
                and (cast(:to as timestamptz) is null or at < :to)
                and (cast(:after as uuid) is null or id < :after)
            order by id desc limit :size""";

    /**
     * Its id or its code. What has an id is written down under that, and says its code in the row by which it came; the parts of a
     * thing are written down under its key and theirs.
     */
    private static final String ABOUT = """
            id in (
                select id from audit where about = :about
                union all
                select id from audit where split_part(about, '/', 1) = :about
                union all
                select a.id from audit came join audit a on a.about = came.about and a.what = came.what
                where came.before is null and came.after ->> 'code' = :about)""";

    private final Session session;
    private final Caller caller;

    AuditViews(Session session, Caller caller) {
        this.session = session;
        this.caller = caller;
    }

    @Transactional
    public Page<AuditRow> concerningCaller(AuditQuery query, PageRequest page) {
        boolean everything = caller.isInstallationAdministrator();
        var branch = everything ? List.<Code>of() : caller.branch();
        var rows = session.createNativeQuery(
                        CONCERNING.replace("{about}", query.about == null ? "true" : ABOUT), Tuple.class)
                .setParameter("everything", everything)
                .setParameter("branch", branch.stream().map(Code::text).toArray(String[]::new))
                .setParameter("resource", query.resource, String.class)
                .setParameter("about", query.about, String.class)
                .setParameter("actor", query.actor, String.class)
                .setParameter("from", query.from == null ? null : query.from.toInstant(), Instant.class)
                .setParameter("to", query.to == null ? null : query.to.toInstant(), Instant.class)
                .setParameter(
                        "after",
                        page.cursor().map(c -> c.read(0, UUID::fromString)).orElse(null),
                        UUID.class)
                .setParameter("size", page.sizeAndOne())
                .getResultStream()
                .map(AuditViews::row)
                .toList();
        return Page.of(rows, page, row -> List.of(row.id()));
    }

    private static AuditRow row(Tuple row) {
        return new AuditRow(
                row.get("id", UUID.class),
                row.get("number", Long.class),
                row.get("at", Instant.class),
                row.get("account", String.class),
                row.get("subject", String.class),
                row.get("organisation", String.class),
                row.get("address", String.class),
                row.get("request", String.class),
                row.get("operation", String.class),
                row.get("what", String.class),
                row.get("about", String.class),
                row.get("before", String.class),
                row.get("after", String.class),
                row.get("reason", String.class));
    }
}
