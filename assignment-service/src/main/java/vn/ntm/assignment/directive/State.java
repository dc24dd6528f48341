package vn.ntm.assignment.directive;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a directive has come. */
@Schema(name = "DirectiveState")
enum State {
    /** Being written; only the issuer's branch knows of it. */
    DRAFT,
    /** In force; what it says never changes. */
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
