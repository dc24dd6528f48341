package vn.ntm.reporting.holiday;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.ntm.kernel.workday.WorkingCalendar;

/** The years that were announced, and the working days that follow from them. */
@ApplicationScoped
public class Holidays implements PanacheRepositoryBase<AnnouncedYear, Integer> {

    public WorkingCalendar calendar() {
        return WorkingCalendar.of(listAll().stream().map(AnnouncedYear::days).toList());
    }

    Optional<AnnouncedYear> announced(int year) {
        return findByIdOptional(year);
    }
}
