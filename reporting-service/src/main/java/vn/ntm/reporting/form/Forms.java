package vn.ntm.reporting.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.hibernate.Session;

import vn.ntm.kernel.Code;

@ApplicationScoped
public class Forms implements PanacheRepositoryBase<FormVersion, UUID> {

    private final Session session;

    Forms(Session session) {
        this.session = session;
    }

    /** The version with which a report of this day is filled in: the last one published that is valid by then. */
    public Optional<FormVersion> inForce(Code form, LocalDate day) {
        return find("form = ?1 and state = PUBLISHED and validFrom <= ?2 order by number desc", form, day)
                .firstResultOptional();
    }

    public Optional<FormVersion> numbered(Code form, int number) {
        return find("form = ?1 and number = ?2", form, number).firstResultOptional();
    }

    List<FormVersion> versions(Code form) {
        return list("form = ?1 order by number", form);
    }

    /** The body that may change it; nobody else writes it until the transaction ends. */
    Optional<Code> ownerOfHeld(Code form) {
        return session.createNativeQuery("select owner from form where code = :code for update", String.class)
                .setParameter("code", form.text())
                .uniqueResultOptional()
                .map(Code::valueOf);
    }

    Code owner(Code form) {
        return Code.valueOf(session.createNativeQuery("select owner from form where code = :code", String.class)
                .setParameter("code", form.text())
                .getSingleResult());
    }

    /** Two who begin the same form at once take turns here. */
    void begin(Code form, Code owner, Instant now) {
        session.createNativeMutationQuery(
                        "insert into form (code, owner, written_at) values (:code, :owner, :now) on conflict do nothing")
                .setParameter("code", form.text())
                .setParameter("owner", owner.text())
                .setParameter("now", now)
                .executeUpdate();
    }
}
