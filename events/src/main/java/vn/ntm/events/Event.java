package vn.ntm.events;

import java.util.UUID;

/** A fact another service may rely on, told at least once and in order per subject. */
public sealed interface Event permits AssignmentEvent, CriteriaEvent, ReportingEvent {

    /** The thing it is about; the key on the wire. */
    UUID subject();
}
