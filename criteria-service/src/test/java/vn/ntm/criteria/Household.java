package vn.ntm.criteria;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import io.quarkus.runtime.StartupEvent;
import org.hibernate.Session;

import vn.ntm.platform.identity.Ids;

/** Who there is before a test begins: the country's office, a province, and whom a test adds. */
@ApplicationScoped
public class Household {

    private final Session session;

    Household(Session session) {
        this.session = session;
    }

    @Transactional
    void moveIn(@Observes StartupEvent start) {
        organisation("viet-nam", "country", null);
        organisation("ha-tinh", "province", "viet-nam");
        organisation("lai-chau", "province", "viet-nam");
        account("vpdp-trung-uong", "viet-nam");
        account("ha-tinh.vpdp", "ha-tinh");
        account("lai-chau.vpdp", "lai-chau");
    }

    @Transactional
    public void organisation(String code, String kind, @org.jspecify.annotations.Nullable String parent) {
        session.createNativeMutationQuery("""
                        insert into organisation (code, id, name, kind, parent) values (:code, :id, :name, :kind, :parent)
                        on conflict do nothing""")
                .setParameter("code", code)
                .setParameter("id", Ids.next())
                .setParameter("name", "Tên " + code)
                .setParameter("kind", kind)
                .setParameter("parent", parent, String.class)
                .executeUpdate();
    }

    @Transactional
    public void account(String name, String organisation) {
        session.createNativeMutationQuery(
                        "insert into account (name, organisation) values (:name, :organisation) on conflict do nothing")
                .setParameter("name", name)
                .setParameter("organisation", organisation)
                .executeUpdate();
    }
}
