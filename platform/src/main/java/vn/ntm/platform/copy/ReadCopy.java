package vn.ntm.platform.copy;

import java.util.List;

import vn.ntm.events.Event;

/**
 * Tables that hold what another service told and nothing else. A listener keeps them by {@link #keep}; so does
 * {@link RebuildCopy}, with everything that was heard since the beginning.
 */
public interface ReadCopy<E extends Event> {

    /** Its name in addresses: {@code register}. */
    String name();

    /** On which it is told. */
    String channel();

    Class<E> events();

    List<String> tables();

    /**
     * Writes down what an event says. Reads and writes the tables of this copy only, by names without a schema, and has no
     * other effect.
     */
    void keep(E event);
}
