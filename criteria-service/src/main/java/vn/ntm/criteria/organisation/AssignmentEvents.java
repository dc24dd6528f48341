package vn.ntm.criteria.organisation;

import java.util.List;

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
import vn.ntm.events.AssignmentEvent.SuccessorShare;
import vn.ntm.events.AssignmentEvent.TaskAssigned;
import vn.ntm.events.AssignmentEvent.TaskCancelled;
import vn.ntm.events.AssignmentEvent.TaskCompleted;
import vn.ntm.events.AssignmentEvent.TaskEscalated;
import vn.ntm.events.AssignmentEvent.TaskExtended;
import vn.ntm.events.AssignmentEvent.TaskHandedOver;
import vn.ntm.events.AssignmentEvent.TaskOverdue;
import vn.ntm.events.AssignmentEvent.TaskReturned;
import vn.ntm.events.AssignmentEvent.TaskSubmitted;
import vn.ntm.platform.caller.Register;
import vn.ntm.platform.copy.ReadCopy;
import vn.ntm.platform.inbox.Inbox;
import vn.ntm.platform.inbox.StorageIsAway;

/** What assignment-service tells us, and nothing follows from it: who there is. */
@ApplicationScoped
class AssignmentEvents implements ReadCopy<AssignmentEvent> {

    private final Inbox inbox;
    private final Register register;
    private final DatedRegister dated;

    AssignmentEvents(Inbox inbox, Register register, DatedRegister dated) {
        this.inbox = inbox;
        this.register = register;
        this.dated = dated;
    }

    @Incoming("assignments")
    @Retry(maxRetries = -1, maxDuration = 0, delay = 1_000)
    @RetryWhen(exception = StorageIsAway.class)
    @Transactional
    void on(String payload, CloudEventMetadata<String> envelope) {
        inbox.open(envelope, payload, AssignmentEvent.class).ifPresent(this::keep);
    }

    @Override
    public String name() {
        return "register";
    }

    @Override
    public String channel() {
        return "assignments";
    }

    @Override
    public Class<AssignmentEvent> events() {
        return AssignmentEvent.class;
    }

    @Override
    public List<String> tables() {
        return List.of("organisation", "organisation_group", "account", "organisation_span", "organisation_end");
    }

    @Override
    public void keep(AssignmentEvent event) {
        switch (event) {
            case OrganisationRegistered organisation -> {
                register.keep(organisation);
                dated.keep(organisation);
            }
            case OrganisationMerged merged ->
                dated.ended(merged.predecessors(), List.of(merged.successor()), merged.effectiveOn());
            case OrganisationSplit split ->
                dated.ended(
                        List.of(split.predecessor()),
                        split.successors().stream()
                                .map(SuccessorShare::successor)
                                .toList(),
                        split.effectiveOn());
            case OrganisationAbolished abolished ->
                dated.ended(List.of(abolished.organisation()), List.of(), abolished.effectiveOn());
            case GroupDefined group -> register.keep(group);
            case AccountBound account -> register.keep(account);
            case DirectivePublished _,
                    OrganisationApportioned _,
                    TaskAssigned _,
                    TaskSubmitted _,
                    TaskReturned _,
                    TaskCompleted _,
                    TaskOverdue _,
                    DirectiveReplaced _,
                    DirectiveRevoked _,
                    TaskCancelled _,
                    TaskEscalated _,
                    TaskExtended _,
                    TaskHandedOver _ -> {}
        }
    }
}
