package vn.ntm.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.ntm.local.clock.BusinessClock;
import vn.ntm.local.clock.ClockFile;
import vn.ntm.local.identity.KeycloakAdministration;
import vn.ntm.local.identity.Tokens;
import vn.ntm.local.layout.Part;
import vn.ntm.local.layout.Place;
import vn.ntm.local.layout.StackFailure;
import vn.ntm.local.load.Loader;
import vn.ntm.local.machine.LogFile;
import vn.ntm.local.machine.ProcessId;
import vn.ntm.local.part.Recipes;
import vn.ntm.local.state.Requests;
import vn.ntm.local.state.Shutdown;
import vn.ntm.local.state.StackState;
import vn.ntm.local.state.StateFile;

/** A running stack. It ends with {@link #close()}, or with the Java machine that started it. */
public final class LocalStack implements AutoCloseable {

    private final Options options;
    private final Place place;
    private final StateFile state;
    private final Launcher launcher;
    private final Starter starter;
    private final Thread closeAtExit = new Thread(this::stopEverything, "stop the stack");
    private Map<Part, StartTimes> startTimes = Map.of();

    private LocalStack(Options options, Place place) {
        this.options = options;
        this.place = place;
        this.state = new StateFile(options.folders());
        this.launcher = new Launcher(options, state);
        this.starter = new Starter(options, launcher);
    }

    /** Returns when everything is ready; when something fails, stops what it has started and says why. */
    public static LocalStack start(Options options) {
        var place = new Place(options.project(), options.folders(), options.ports());
        new Preflight(options).check();
        var stack = new LocalStack(options, place);
        try {
            stack.begin();
            return stack;
        } catch (RuntimeException failure) {
            stack.close();
            throw failure;
        }
    }

    private void begin() {
        Runtime.getRuntime().addShutdownHook(closeAtExit);
        var firstTime = new FirstTime(options);
        firstTime.setClock(clock());
        startTimes = new Startup(starter, new Recipes(place), options.parts()).start();
        firstTime.loadExample(this);
        state.change(StackState::nowReady);
    }

    public Place place() {
        return place;
    }

    public URI gateway() {
        return url(Part.GATEWAY);
    }

    public URI url(Part part) {
        return place.ports().url(part);
    }

    /** Where a service or the gateway tells its health and its metrics. */
    public URI managementUrl(Part part) {
        return place.ports().managementUrl(part);
    }

    public String kafkaBootstrap() {
        return place.ports().kafkaBootstrap();
    }

    /** The database of a part, for a look behind the API. */
    public Database database(Part part) {
        return new Database(
                place.ports().jdbcUrl(part.database()),
                part.database(),
                place.secrets().of(part.database()));
    }

    /** A bearer token; in the local stack a password is the account's name. */
    public String token(String account) {
        return new Tokens(place.ports()).of(account);
    }

    /** For what is done in Keycloak itself, such as changing the key of a machine client. */
    public String keycloakAdministratorToken() {
        return new Tokens(place.ports()).ofKeycloakAdministrator(place.secrets().of(KeycloakAdministration.USER));
    }

    public BusinessClock clock() {
        return new BusinessClock(new ClockFile(place.folders().clock()));
    }

    /** Loads one example file, or all of a folder, through the public API. */
    public void load(Path fileOrFolder) {
        new Loader(place, options.progress()).load(fileOrFolder);
    }

    /** As {@code kill -9} does. */
    public void kill(Part part) {
        process(part).killWithChildren();
    }

    /** Asks it to end, and waits until it has. */
    public void stop(Part part) {
        new Shutdown(options.progress()).stop(part, process(part));
    }

    /** Starts what was stopped or killed, or has not run yet; returns when it is ready. */
    public void start(Part part) {
        if (alive(part)) {
            throw new StackFailure(part.label() + " runs already");
        }
        try {
            starter.start(new Recipes(place).of(part));
        } catch (IOException failure) {
            throw Startup.told(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw Startup.told(interrupted);
        }
    }

    public void restart(Part part) {
        stop(part);
        start(part);
    }

    /** Looks after all its parts, as often as it is asked to; what it starts and stops it does on threads of its own. */
    public Supervision supervision() {
        return new Supervision(
                new OwnParts(),
                new Requests(options.folders()),
                Clock.systemUTC(),
                work -> Thread.ofVirtual().start(work),
                line -> {
                    if (!closed()) {
                        options.progress().accept(line);
                    }
                });
    }

    private final class OwnParts implements Supervision.Parts {

        @Override
        public Set<Part> wanted() {
            return state.read().map(running -> running.parts().keySet()).orElse(Set.of());
        }

        @Override
        public boolean alive(Part part) {
            return LocalStack.this.alive(part);
        }

        @Override
        public String ending(Part part) {
            return "%s.%n%s"
                    .formatted(
                            Ending.inWords(launcher.exitCode(part)),
                            new LogFile(options.folders().log(part)).ending());
        }

        @Override
        public void start(Part part) {
            LocalStack.this.start(part);
        }

        @Override
        public void stop(Part part) {
            LocalStack.this.stop(part);
        }

        @Override
        public void trouble(Part part, @Nullable String why) {
            state.change(before -> before.inTrouble(part, why));
        }
    }

    /** True from the moment on in which it is told to end. */
    public boolean closed() {
        return launcher.closed();
    }

    public boolean alive(Part part) {
        return state.read()
                .map(running -> running.parts().get(part))
                .filter(ProcessId::alive)
                .isPresent();
    }

    public ProcessId process(Part part) {
        var process = state.running().parts().get(part);
        if (process == null) {
            throw new StackFailure(part.label() + " is not part of this stack");
        }
        return process;
    }

    /** How long each part needed at the start of the stack. */
    public Map<Part, StartTimes> startTimes() {
        return startTimes;
    }

    @Override
    public void close() {
        stopEverything();
        try {
            Runtime.getRuntime().removeShutdownHook(closeAtExit);
        } catch (IllegalStateException _) {
            // This is the exit: the hook has run, or runs now.
        }
    }

    private synchronized void stopEverything() {
        launcher.close();
        state.read().ifPresent(running -> new Shutdown(options.progress()).stop(running.parts()));
        state.delete();
    }
}
