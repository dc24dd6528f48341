package vn.ntm.assignment.directive;

enum State {
    DRAFT,
    PUBLISHED,
    /** Another document stands in its place. */
    REPLACED,
    /** It is in force no more. */
    REVOKED;

    boolean leadsTo(State next) {
        return switch (this) {
            case DRAFT -> next == PUBLISHED;
            case PUBLISHED -> next == REPLACED || next == REVOKED;
            case REPLACED, REVOKED -> false;
        };
    }
}
