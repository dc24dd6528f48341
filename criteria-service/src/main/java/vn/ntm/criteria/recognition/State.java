package vn.ntm.criteria.recognition;

/** Where a dossier stands. RECOGNISED and ANNOUNCED hold the tier. */
enum State {
    REGISTERED,
    SELF_ASSESSED,
    EXAMINED,
    APPRAISED,
    VOTED,
    RECOGNISED,
    ANNOUNCED,
    RETURNED,
    REFUSED,
    REVOKED;

    boolean leadsTo(State next) {
        return switch (this) {
            case REGISTERED -> next == SELF_ASSESSED || next == REFUSED;
            // Without a district there is nobody to examine: the procedure of the day says which way is open.
            case SELF_ASSESSED -> next == EXAMINED || next == APPRAISED || next == RETURNED || next == REFUSED;
            case EXAMINED -> next == APPRAISED || next == RETURNED || next == REFUSED;
            case APPRAISED -> next == VOTED || next == RETURNED || next == REFUSED;
            case VOTED -> next == RECOGNISED || next == RETURNED || next == REFUSED;
            case RECOGNISED -> next == ANNOUNCED || next == REVOKED;
            case ANNOUNCED -> next == REVOKED;
            case RETURNED -> next == SELF_ASSESSED || next == REFUSED;
            case REFUSED, REVOKED -> false;
        };
    }

    /** The unit itself works on the dossier. */
    boolean inTheUnitsHands() {
        return this == REGISTERED || this == RETURNED;
    }

    /** Nothing is decided yet. */
    boolean open() {
        return leadsTo(REFUSED);
    }
}
