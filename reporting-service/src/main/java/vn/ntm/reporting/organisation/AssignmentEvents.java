package vn.ntm.reporting.organisation;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.smallrye.faulttolerance.api.RetryWhen;
import io.smallrye.reactive.messaging.ce.CloudEventMetadata;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import vn.ntm.events.AssignmentEvent;
import vn.ntm.events.AssignmentEvent.AccountBound;
import vn.ntm.events.AssignmentEvent.DirectivePublished;
import vn.ntm.events.AssignmentEvent.DirectiveReplaced;
import vn.ntm.events.AssignmentEvent.DirectiveRevoked;
import vn.ntm.events.AssignmentEvent.GroupDefined;
import vn.ntm.events.AssignmentEvent.OrganisationAbolished;
import vn.ntm.events.AssignmentEvent.OrganisationApportioned;
import vn.ntm.events.AssignmentEvent.OrganisationMerged;
import vn.ntm.events.AssignmentEvent.OrganisationRegistered;
import vn.ntm.events.AssignmentEvent.OrganisationSplit;
import vn.ntm.events.AssignmentEvent.TaskAssigned;
import vn.ntm.events.AssignmentEvent.TaskCancelled;
import vn.ntm.events.AssignmentEvent.TaskCompleted;
import vn.ntm.events.AssignmentEvent.TaskEscalated;
import vn.ntm.events.AssignmentEvent.TaskExtended;
import vn.ntm.events.AssignmentEvent.TaskHandedOver;
import vn.ntm.events.AssignmentEvent.TaskOverdue;
import vn.ntm.events.AssignmentEvent.TaskReturned;
import vn.ntm.events.AssignmentEvent.TaskSubmitted;
import vn.ntm.platform.inbox.Inbox;
import vn.ntm.platform.inbox.StorageIsAway;
import vn.ntm.reporting.regime.RegimesInForce;

/** What assignment-service tells us: who there is, which regimes are in force, and what has ended. */
@ApplicationScoped
class AssignmentEvents {

    private final Inbox inbox;
    private final RegisterCopy register;
    private final RegimesInForce regimesInForce;
    private final Lives lives;
    private final WaitingChanges waitingChanges;
    private final EndObligations endObligations;
    private final HandOverObligations handOverObligations;
    private final Clock clock;

    AssignmentEvents(
            Inbox inbox,
            RegisterCopy register,
            RegimesInForce regimesInForce,
            Lives lives,
            WaitingChanges waitingChanges,
            EndObligations endObligations,
            HandOverObligations handOverObligations,
            Clock clock) {
        this.inbox = inbox;
        this.register = register;
        this.regimesInForce = regimesInForce;
        this.lives = lives;
        this.waitingChanges = waitingChanges;
        this.endObligations = endObligations;
        this.handOverObligations = handOverObligations;
        this.clock = clock;
    }

    @Incoming("assignments")
    @Retry(maxRetries = -1, maxDuration = 0, delay = 1_000)
    @RetryWhen(exception = StorageIsAway.class)
    @Transactional
    void on(String payload, CloudEventMetadata<String> envelope) {
        inbox.open(envelope, payload, AssignmentEvent.class).ifPresent(event -> {
            register.keep(event);
            follow(event);
        });
    }

    /** What follows from it, once the register says so. */
    private void follow(AssignmentEvent event) {
        switch (event) {
            case DirectivePublished directive -> regimesInForce.put(directive);
            case DirectiveRevoked revoked -> end(revoked);
            case DirectiveReplaced replaced -> end(replaced);
            case OrganisationMerged merged -> follow(Change.of(merged));
            case OrganisationSplit split -> follow(Change.of(split));
            case OrganisationAbolished abolished -> follow(Change.of(abolished));
            case OrganisationRegistered _ -> waitingChanges.complete().forEach(this::follow);
            case GroupDefined _,
                    AccountBound _,
                    OrganisationApportioned _,
                    TaskAssigned _,
                    TaskSubmitted _,
                    TaskReturned _,
                    TaskCompleted _,
                    TaskOverdue _,
                    TaskCancelled _,
                    TaskEscalated _,
                    TaskExtended _,
                    TaskHandedOver _ -> {}
        }
    }

    /** Once all that take over are known, and in favour of those that stand there by now. */
    private void follow(Change told) {
        var change = lives.followed(told);
        if (waitingChanges.keep(change)) {
            return;
        }
        var now = clock.instant();
        endObligations.ofBodiesWithoutHeir(change, now);
        endObligations.ofPeriodsBeyondTheEnd(change, now);
        handOverObligations.handOver(change, now);
    }

    private void end(DirectiveRevoked revoked) {
        var ended = regimesInForce.end(revoked.directive(), revoked.regimes(), revoked.revokedAt());
        endObligations.ofRegimes(ended, revoked.revokedAt(), revoked.reason(), null, clock.instant());
    }

    private void end(DirectiveReplaced replaced) {
        var ended = regimesInForce.end(replaced.directive(), replaced.regimes(), replaced.replacedAt());
        endObligations.ofRegimes(
                ended,
                replaced.replacedAt(),
                "Văn bản đặt ra chế độ báo cáo đã được thay thế; văn bản mới không còn chế độ này.",
                "The document that set the regime was replaced; the new one does not set it any more.",
                clock.instant());
    }
}
