package vn.ntm.platform.caller;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import vn.ntm.events.AssignmentEvent.AccountBound;
import vn.ntm.events.AssignmentEvent.GroupDefined;
import vn.ntm.events.AssignmentEvent.OrganisationRegistered;
import vn.ntm.kernel.Code;

/**
 * The read copies that {@link Caller} decides by, in a service that does not own them: tables {@code organisation},
 * {@code organisation_group} and {@code account}, kept by the owner's events. Saying a thing twice changes nothing.
 */
@ApplicationScoped
public class Register {

    private final Session session;

    Register(Session session) {
        this.session = session;
    }

    @Transactional
    public void keep(OrganisationRegistered organisation) {
        session.createNativeMutationQuery("""
                        insert into organisation (code, id, name, kind, parent) values (:code, :id, :name, :kind, :parent)
                        on conflict (code) do update
                        set name = excluded.name, kind = excluded.kind, parent = excluded.parent""")
                .setParameter("code", organisation.code().text())
                .setParameter("id", organisation.organisation())
                .setParameter("name", organisation.name())
                .setParameter("kind", organisation.kind().text())
                .setParameter("parent", text(organisation.parent()), String.class)
                .executeUpdate();
    }

    @Transactional
    public void keep(GroupDefined group) {
        session.createNativeMutationQuery("""
                        insert into organisation_group (code, name, members, kinds, under)
                        values (:code, :name, :members, :kinds, :under)
                        on conflict (code) do update set name = excluded.name, members = excluded.members,
                            kinds = excluded.kinds, under = excluded.under""")
                .setParameter("code", group.code().text())
                .setParameter("name", group.name())
                .setParameter("members", texts(group.members()))
                .setParameter("kinds", texts(group.kinds()))
                .setParameter("under", text(group.under()), String.class)
                .executeUpdate();
    }

    @Transactional
    public void keep(AccountBound account) {
        session.createNativeMutationQuery("""
                        insert into account (name, organisation) values (:name, :organisation)
                        on conflict (name) do update set organisation = excluded.organisation""")
                .setParameter("name", account.name())
                .setParameter("organisation", account.organisation().text())
                .executeUpdate();
    }

    private static String[] texts(List<Code> codes) {
        return codes.stream().map(Code::text).toArray(String[]::new);
    }

    private static @Nullable String text(@Nullable Code code) {
        return code == null ? null : code.text();
    }
}
