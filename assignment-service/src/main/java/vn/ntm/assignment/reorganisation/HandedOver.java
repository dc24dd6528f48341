package vn.ntm.assignment.reorganisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import vn.ntm.kernel.Code;

/**
 * A feature that keeps something open for bodies and hands it over when they end. Every bean that implements it is asked by
 * the preview and called on the day the change takes effect, in the transaction of the change.
 */
public interface HandedOver {

    Matter matter();

    /** All that is open at these bodies now, in a stable order. */
    List<OpenItem> open(Collection<Code> bodies);

    /**
     * From now on {@code to} owes what {@code from} still owed; what {@code from} did stays recorded as its own. Whatever is
     * told about it goes to the outbox.
     *
     * @param plan from whom to whom
     * @return how many items changed hands
     */
    int handOver(UUID change, Map<Code, Code> plan);
}
