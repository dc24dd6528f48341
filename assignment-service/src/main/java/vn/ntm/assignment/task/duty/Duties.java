package vn.ntm.assignment.task.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class Duties implements PanacheRepositoryBase<Duty, UUID> {

    List<Duty> withoutFirstDay(UUID directive, String number) {
        return list("directive = ?1 and number = ?2 and firstDay is null", directive, number);
    }

    /** Those that may have an occurrence by this day; a second replica waits for the rows and finds nothing left. */
    List<Duty> goingOnUntil(LocalDate horizon) {
        return find("endedAt is null and firstDay <= ?1 order by id", horizon)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
