package vn.ntm.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;

import vn.ntm.local.clock.BusinessClock;
import vn.ntm.local.clock.ClockFile;
import vn.ntm.local.clock.ClockText;
import vn.ntm.local.layout.Part;

/** What a fresh data folder starts with. */
record FirstTime(Options options) {

    /** A Monday morning on which the periods of June 2024, which the example is about, are open. */
    private static final Instant EXAMPLE_STARTS = ClockText.parse("2024-06-17T08:00:00+07:00");

    void setClock(BusinessClock clock) {
        var fresh = new ClockFile(options.folders().clock()).missing();
        if (options.now().isPresent()) {
            clock.tickFrom(options.now().get());
        } else if (fresh && options.withExample()) {
            clock.tickFrom(EXAMPLE_STARTS);
            options.progress()
                    .accept("BUSINESS TIME IS NOT REAL TIME: it starts at %s, when the example's June periods are"
                                    .formatted(ClockText.show(EXAMPLE_STARTS))
                            + " open (./ntm clock real changes that)");
        } else if (fresh) {
            clock.followRealTime();
        }
    }

    void loadExample(LocalStack stack) {
        var loaded = options.folders().exampleLoaded();
        if (options.withExample() && options.parts().contains(Part.GATEWAY) && Files.notExists(loaded)) {
            stack.load(options.project().example());
            try {
                Files.createFile(loaded);
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
    }
}
