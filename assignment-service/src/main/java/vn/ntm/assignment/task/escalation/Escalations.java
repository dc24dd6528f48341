package vn.ntm.assignment.task.escalation;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.ntm.assignment.task.escalation.Refusal.NoSuchEscalation;
import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Refused;

@ApplicationScoped
class Escalations implements PanacheRepositoryBase<Escalation, UUID> {

    Escalation get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new Refused(new NoSuchEscalation(id)));
    }

    List<Escalation> of(UUID task) {
        return list("task = ?1 order by id", task);
    }

    /** The body itself and all above it, the nearest first. */
    List<Code> upwards(Code body) {
        return getSession()
                .createNativeQuery("""
                        with recursive upwards as (
                            select code, parent, 0 as steps from organisation where code = :body
                            union all
                            select o.code, o.parent, u.steps + 1 from organisation o join upwards u on o.code = u.parent
                            where u.steps < 20)
                        select code from upwards order by steps""", String.class)
                .setParameter("body", body.text())
                .getResultStream()
                .map(Code::valueOf)
                .toList();
    }
}
