package vn.ntm.reporting.organisation;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import vn.ntm.events.AssignmentEvent.OrganisationRegistered;

/** What bodies were from day to day, table {@code body_past}: a paper of June bears the names of June. */
@ApplicationScoped
class Pasts {

    private static final LocalDate ALWAYS = LocalDate.of(1, 1, 1);

    private final Session session;

    Pasts(Session session) {
        this.session = session;
    }

    @Transactional(MANDATORY)
    void keep(OrganisationRegistered body) {
        var parent = body.parent();
        session.createNativeMutationQuery("""
                        insert into body_past (organisation, valid_from, name, parent, symbol, head_title, head_name)
                        values (:body, :from, :name, :parent, :symbol, :title, :head)
                        on conflict (organisation, valid_from) do update set name = excluded.name,
                            parent = excluded.parent, symbol = excluded.symbol, head_title = excluded.head_title,
                            head_name = excluded.head_name""")
                .setParameter("body", body.code().text())
                .setParameter("from", body.validFrom() == null ? ALWAYS : body.validFrom())
                .setParameter("name", body.name())
                .setParameter("parent", parent == null ? null : parent.text(), String.class)
                .setParameter("symbol", body.symbol(), String.class)
                .setParameter("title", body.headTitle(), String.class)
                .setParameter("head", body.headName(), String.class)
                .executeUpdate();
    }
}
