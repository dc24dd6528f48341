package vn.ntm.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** How long several runs of one thing took, in seconds. */
record Times(String what, List<Double> seconds) {

    /** Runs it once to warm up, then as often as asked. */
    static Times of(String what, int runs, Callable<?> thing) throws Exception {
        thing.call();
        var seconds = new ArrayList<Double>();
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            thing.call();
            seconds.add((System.nanoTime() - start) / 1e9);
        }
        return new Times(what, seconds.stream().sorted().toList());
    }

    double median() {
        return seconds.get(seconds.size() / 2);
    }

    String row(Times baseline) {
        return "| %s | %.2f | %.2f | %.2f | %.1f |"
                .formatted(what, seconds.getFirst(), median(), seconds.getLast(), median() / baseline.median());
    }
}
