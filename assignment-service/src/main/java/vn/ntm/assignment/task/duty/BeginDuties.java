package vn.ntm.assignment.task.duty;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/** One duty for each body that leads; its occurrences are opened by the routine. */
@ApplicationScoped
public class BeginDuties {

    private final Duties duties;

    BeginDuties(Duties duties) {
        this.duties = duties;
    }

    @Transactional(MANDATORY)
    public void begin(List<Beginning> beginnings) {
        duties.persist(beginnings.stream()
                .flatMap(said -> said.leads().stream().map(lead -> new Duty(said, lead)))
                .toList());
    }

    /** The first day of this duty is known now. */
    @Transactional(MANDATORY)
    public void firstIsKnown(UUID directive, String number, LocalDate first, LocalDate told) {
        duties.withoutFirstDay(directive, number).forEach(duty -> duty.begin(first, told));
    }

    /**
     * A duty of a published directive, its leads expanded.
     *
     * @param told the day on which they are told: no meeting before that was missed
     */
    public record Beginning(
            UUID directive,
            Code directiveCode,
            Code issuer,
            String number,
            String name,
            Rhythm rhythm,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            boolean monthEnd,
            List<Code> participants,
            List<Code> leads,
            LocalDate told) {}
}
