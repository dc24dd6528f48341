package vn.ntm.local;

import java.io.IOException;
import java.time.Duration;

import vn.ntm.local.layout.StackFailure;
import vn.ntm.local.machine.LogFile;
import vn.ntm.local.part.Recipe;

/** Brings one part from nothing to ready. */
record Starter(Options options, Launcher launcher) {

    // Keycloak, which creates its tables at the first start, has been seen to take 43 s on two busy cores;
    // a build that runs beside it must not make it fail.
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    StartTimes start(Recipe recipe) throws IOException, InterruptedException {
        var begin = System.nanoTime();
        recipe.prepare();
        var prepared = System.nanoTime();
        var process = launcher.launch(recipe);
        awaitAnswer(recipe, process);
        recipe.furnish();
        var times = new StartTimes(Duration.ofNanos(prepared - begin), Duration.ofNanos(System.nanoTime() - prepared));
        options.progress().accept(told(recipe, times));
        return times;
    }

    private void awaitAnswer(Recipe recipe, Process process) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!recipe.answers()) {
            var label = recipe.part().label();
            var log = new LogFile(options.folders().log(recipe.part()));
            if (launcher.closed()) {
                throw new StackFailure("The stack was stopped before it was ready");
            }
            if (!process.isAlive()) {
                throw new StackFailure("%s ended with code %d while starting.%n%s"
                        .formatted(label, process.exitValue(), log.ending()));
            }
            if (System.nanoTime() > end) {
                throw new StackFailure(
                        "%s was not ready after %d s.%n%s".formatted(label, PATIENCE.toSeconds(), log.ending()));
            }
            Thread.sleep(100);
        }
    }

    private String told(Recipe recipe, StartTimes times) {
        return "%s ready on 127.0.0.1:%d after %.1f s%s"
                .formatted(
                        recipe.part().label(),
                        options.ports().of(recipe.part()),
                        times.ready().toMillis() / 1000.0,
                        times.prepared().toMillis() < 100
                                ? ""
                                : " (and %.1f s to prepare it)"
                                        .formatted(times.prepared().toMillis() / 1000.0));
    }
}
