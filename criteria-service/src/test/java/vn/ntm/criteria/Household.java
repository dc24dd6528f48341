package vn.ntm.criteria;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import io.quarkus.runtime.StartupEvent;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import vn.ntm.events.AssignmentEvent;
import vn.ntm.events.AssignmentEvent.AccountBound;
import vn.ntm.events.AssignmentEvent.OrganisationRegistered;
import vn.ntm.kernel.Code;
import vn.ntm.platform.copy.ReadCopy;
import vn.ntm.platform.identity.Ids;
import vn.ntm.platform.inbox.Told;
import vn.ntm.platform.outbox.Outbox;
import vn.ntm.testkit.EventLogOfTests;

/** Who there is before a test begins: the country's office, a province, and whom a test adds. As if heard, but at once. */
@ApplicationScoped
public class Household {

    private final Session session;
    private final ReadCopy<AssignmentEvent> register;
    private final EventLogOfTests log;
    private final Outbox outbox;

    Household(Session session, ReadCopy<AssignmentEvent> register, EventLogOfTests log, Outbox outbox) {
        this.session = session;
        this.register = register;
        this.log = log;
        this.outbox = outbox;
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
    public void organisation(String code, String kind, @Nullable String parent) {
        organisation(code, kind, parent, null);
    }

    @Transactional
    public void lies(String province, String region) {
        organisation(province, "province", "viet-nam", region);
    }

    private void organisation(String code, String kind, @Nullable String parent, @Nullable String region) {
        heard(new OrganisationRegistered(
                Ids.next(),
                Code.valueOf(code),
                "Tên " + code,
                Code.valueOf(kind),
                parent == null ? null : Code.valueOf(parent),
                region,
                null,
                null,
                null,
                null,
                null,
                null));
    }

    @Transactional
    public void account(String name, String organisation) {
        heard(new AccountBound(Ids.next(), name, Code.valueOf(organisation)));
    }

    private void heard(AssignmentEvent event) {
        var id = Ids.next();
        log.add("assignments", new Told(id, event.getClass().getSimpleName(), outbox.payload(event)));
        session.createNativeMutationQuery("insert into inbox (event_id) values (:id)")
                .setParameter("id", id)
                .executeUpdate();
        register.keep(event);
    }
}
