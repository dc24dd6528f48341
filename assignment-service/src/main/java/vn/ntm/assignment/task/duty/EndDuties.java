package vn.ntm.assignment.task.duty;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Duties end with their directive; what was held stays. */
@ApplicationScoped
public class EndDuties {

    private final Duties duties;

    EndDuties(Duties duties) {
        this.duties = duties;
    }

    @Transactional(MANDATORY)
    public void of(UUID directive, Instant at) {
        duties.update("endedAt = ?1 where directive = ?2 and endedAt is null", at, directive);
    }
}
