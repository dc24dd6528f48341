package vn.ntm.assignment.task.duty;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.task.duty.Occurrence.OccurrenceLine;
import vn.ntm.assignment.task.duty.Refusal.NoSuchOccurrence;
import vn.ntm.assignment.task.duty.Refusal.NotTheHolder;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.revision.IfMatch;
import vn.ntm.platform.revision.Versioned;

@ApplicationScoped
class RecordMinutes {

    private final DutyViews views;
    private final Occurrences occurrences;
    private final Caller caller;
    private final Clock clock;

    RecordMinutes(DutyViews views, Occurrences occurrences, Caller caller, Clock clock) {
        this.views = views;
        this.occurrences = occurrences;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Versioned<OccurrenceLine> record(UUID id, @Nullable IfMatch ifMatch, Minutes minutes) {
        var occurrence = occurrences.findByIdOptional(id).orElseThrow(() -> new Refused(new NoSuchOccurrence(id)));
        var duty = views.known(occurrence.duty());
        if (!caller.covers(duty.organisation())) {
            throw new Refused(new NotTheHolder(duty.organisation()));
        }
        IfMatch.check(ifMatch, occurrence.revision());
        occurrence.held(minutes, caller.account(), clock.instant());
        occurrences.flush();
        return Versioned.of(occurrence.line(clock.instant()), occurrence.revision());
    }
}
