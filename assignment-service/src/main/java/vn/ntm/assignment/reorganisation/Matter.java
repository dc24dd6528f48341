package vn.ntm.assignment.reorganisation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may still be open at a body when it ends. */
@Schema(name = "OpenMatter")
public enum Matter {
    /** A task it owes. */
    TASK(true),
    /** A report it owes; reporting-service hands it over when it hears of the change. */
    OBLIGATION(true),
    /** An account that acts for it. */
    ACCOUNT(true),
    /** A directive it has issued, of which tasks are open. */
    DIRECTIVE(true),
    /** A directive it has drafted and not published. */
    DIRECTIVE_DRAFT(true),
    /** A report it has begun and not sent. */
    REPORT_DRAFT(true),
    /** A group of addressees that lists it; nobody need take it over. */
    GROUP(false);

    private final boolean needsSuccessor;

    Matter(boolean needsSuccessor) {
        this.needsSuccessor = needsSuccessor;
    }

    /** Whether a change is refused that names nobody to take it over. */
    boolean needsSuccessor() {
        return needsSuccessor;
    }
}
