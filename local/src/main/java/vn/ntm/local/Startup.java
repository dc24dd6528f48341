package vn.ntm.local;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;

import vn.ntm.local.layout.Part;
import vn.ntm.local.layout.StackFailure;
import vn.ntm.local.part.Recipes;

/** Starts each part as soon as those that it needs are ready, and gives up with the first that fails. */
final class Startup {

    private final Starter starter;
    private final Recipes recipes;
    private final Map<Part, CompletableFuture<StartTimes>> ready = new EnumMap<>(Part.class);

    Startup(Starter starter, Recipes recipes, Collection<Part> parts) {
        this.starter = starter;
        this.recipes = recipes;
        parts.forEach(part -> ready.put(part, new CompletableFuture<>()));
    }

    Map<Part, StartTimes> start() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var ended = new ExecutorCompletionService<Boolean>(threads);
            ready.forEach((part, own) -> ended.submit(() -> own.complete(start(part))));
            try {
                for (var _ : ready.keySet()) {
                    ended.take().get();
                }
            } catch (ExecutionException failure) {
                threads.shutdownNow();
                throw told(failure);
            } catch (InterruptedException _) {
                threads.shutdownNow();
                Thread.currentThread().interrupt();
                throw new StackFailure("Interrupted while starting");
            }
        }
        var times = new EnumMap<Part, StartTimes>(Part.class);
        ready.forEach((part, one) -> times.put(part, one.join()));
        return times;
    }

    private StartTimes start(Part part) throws Exception {
        for (var before : part.after()) {
            var earlier = ready.get(before);
            if (earlier != null) {
                earlier.get();
            }
        }
        return starter.start(recipes.of(part));
    }

    static StackFailure told(Exception failure) {
        return failure.getCause() instanceof StackFailure known
                ? known
                : new StackFailure("Could not start: " + failure.getMessage(), failure);
    }
}
