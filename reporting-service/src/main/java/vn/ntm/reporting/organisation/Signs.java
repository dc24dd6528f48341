package vn.ntm.reporting.organisation;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import vn.ntm.events.AssignmentEvent.OrganisationRegistered;

/** How a body signs its papers: by which symbol, and who. */
@ApplicationScoped
class Signs {

    private final Session session;

    Signs(Session session) {
        this.session = session;
    }

    @Transactional(MANDATORY)
    void keep(OrganisationRegistered body) {
        session.createNativeMutationQuery("""
                        update organisation set symbol = :symbol, head_title = :title, head_name = :name
                        where code = :code""")
                .setParameter("symbol", body.symbol(), String.class)
                .setParameter("title", body.headTitle(), String.class)
                .setParameter("name", body.headName(), String.class)
                .setParameter("code", body.code().text())
                .executeUpdate();
    }
}
