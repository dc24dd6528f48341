package vn.ntm.local;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import vn.ntm.local.layout.Part;
import vn.ntm.local.state.Requests;

/** Looks after the parts of a stack that runs: what has ended is started again, what another terminal asks for is done. */
public final class Supervision {

    /** The parts, as far as they are looked after. */
    interface Parts {
        /** Those that are to run. */
        Set<Part> wanted();

        boolean alive(Part part);

        /** How it ended, and what it wrote last. */
        String ending(Part part);

        /** Returns when it is ready; fails with what a person is told. */
        void start(Part part);

        void stop(Part part);

        /** Why it does not run, for who asks from another terminal; null once it does. */
        void trouble(Part part, @Nullable String why);
    }

    private final Parts parts;
    private final Requests requests;
    private final Clock clock;
    private final Executor executor;
    private final Consumer<String> progress;
    private final Map<Part, PartWatch> watches = new EnumMap<>(Part.class);

    Supervision(Parts parts, Requests requests, Clock clock, Executor executor, Consumer<String> progress) {
        this.parts = parts;
        this.requests = requests;
        this.clock = clock;
        this.executor = executor;
        this.progress = progress;
        for (var part : Part.values()) {
            // What was asked of a supervisor that was killed since.
            requests.done(part);
        }
    }

    /** One look at each part; never waits for one of them. */
    public void look() {
        for (var part : Part.values()) {
            var request = requests.of(part);
            if (request.isPresent() || parts.wanted().contains(part)) {
                watches.computeIfAbsent(part, _ -> new PartWatch(part, parts, requests, executor, progress))
                        .look(request, clock.instant());
            }
        }
    }
}
