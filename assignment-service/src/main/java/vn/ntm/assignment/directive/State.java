package vn.ntm.assignment.directive;

enum State {
    DRAFT,
    PUBLISHED;

    boolean leadsTo(State next) {
        return switch (this) {
            case DRAFT -> next == PUBLISHED;
            case PUBLISHED -> false;
        };
    }
}
