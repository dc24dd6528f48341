package vn.ntm.assignment.fact;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.smallrye.faulttolerance.api.RetryWhen;
import io.smallrye.reactive.messaging.ce.CloudEventMetadata;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import vn.ntm.events.CriteriaEvent;
import vn.ntm.events.CriteriaEvent.CriteriaSetPublished;
import vn.ntm.events.CriteriaEvent.RecognitionRevoked;
import vn.ntm.events.CriteriaEvent.UnitEvaluated;
import vn.ntm.events.CriteriaEvent.UnitRecognised;
import vn.ntm.platform.copy.ReadCopy;
import vn.ntm.platform.inbox.Inbox;
import vn.ntm.platform.inbox.StorageIsAway;

/** What criteria-service tells us, and nothing follows from it: which sets there are, who was recognised, what the figures of a unit come to. */
@ApplicationScoped
class CriteriaEvents implements ReadCopy<CriteriaEvent> {

    private final Inbox inbox;
    private final CriteriaSets sets;
    private final Recognitions recognitions;
    private final Evaluations evaluations;

    CriteriaEvents(Inbox inbox, CriteriaSets sets, Recognitions recognitions, Evaluations evaluations) {
        this.inbox = inbox;
        this.sets = sets;
        this.recognitions = recognitions;
        this.evaluations = evaluations;
    }

    @Incoming("criteria")
    @Retry(maxRetries = -1, maxDuration = 0, delay = 1_000)
    @RetryWhen(exception = StorageIsAway.class)
    @Transactional
    void on(String payload, CloudEventMetadata<String> envelope) {
        inbox.open(envelope, payload, CriteriaEvent.class).ifPresent(this::keep);
    }

    @Override
    public String name() {
        return "criteria";
    }

    @Override
    public String channel() {
        return "criteria";
    }

    @Override
    public Class<CriteriaEvent> events() {
        return CriteriaEvent.class;
    }

    @Override
    public List<String> tables() {
        return List.of("known_set", "known_criterion", "known_recognition", "known_evaluation");
    }

    @Override
    public void keep(CriteriaEvent event) {
        switch (event) {
            case CriteriaSetPublished set -> sets.keep(set);
            case UnitRecognised recognised -> recognitions.keep(recognised);
            case RecognitionRevoked revoked -> recognitions.keep(revoked);
            case UnitEvaluated evaluated -> evaluations.keep(evaluated);
        }
    }
}
