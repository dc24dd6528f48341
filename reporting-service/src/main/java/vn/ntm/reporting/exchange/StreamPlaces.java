package vn.ntm.reporting.exchange;

import java.util.HashMap;
import java.util.Map;

import vn.ntm.platform.problem.Refused;
import vn.ntm.reporting.exchange.Refusal.TooManyStreams;
import vn.ntm.reporting.exchange.Refusal.TooManyStreamsOfYours;

/** So many streams at once, and of those a few for each account: nobody keeps the others out. */
final class StreamPlaces {

    private final int most;
    private final int mostOfOne;
    private final Map<String, Integer> ofAccount = new HashMap<>();
    private int taken;

    StreamPlaces(int most, int mostOfOne) {
        this.most = most;
        this.mostOfOne = mostOfOne;
    }

    /** Refused while it can be: before the answer begins. */
    synchronized Place take(String account) {
        if (ofAccount.getOrDefault(account, 0) >= mostOfOne) {
            throw new Refused(new TooManyStreamsOfYours(mostOfOne));
        }
        if (taken >= most) {
            throw new Refused(new TooManyStreams(most));
        }
        taken++;
        ofAccount.merge(account, 1, Integer::sum);
        return new Place(this, account);
    }

    private synchronized void leave(String account) {
        taken--;
        ofAccount.computeIfPresent(account, (_, count) -> count == 1 ? null : count - 1);
    }

    /** Kept as long as somebody listens. */
    record Place(StreamPlaces places, String account) implements AutoCloseable {

        @Override
        public void close() {
            places.leave(account);
        }
    }
}
