package vn.ntm.platform.copy;

import java.util.List;
import java.util.function.Consumer;

import vn.ntm.platform.inbox.Told;

/** All that was ever told on a channel. */
public interface EventLog {

    /**
     * From the beginning up to now: in order of one key, and otherwise in order of telling.
     *
     * @param reader told some events at a time
     */
    void read(String channel, Consumer<List<Told>> reader);
}
