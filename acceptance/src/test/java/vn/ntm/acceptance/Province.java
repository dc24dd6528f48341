package vn.ntm.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import vn.ntm.local.LocalStack;
import vn.ntm.local.Options;
import vn.ntm.local.clock.Routines;
import vn.ntm.local.layout.Part;
import vn.ntm.local.layout.Ports;
import vn.ntm.local.layout.Project;

/** A whole installation with Hà Tĩnh in it, on ports that were free and in a folder of its own, and a clock that stands where it is put. */
final class Province implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final LocalStack stack;
    private final Map<String, Body> bodies = new ConcurrentHashMap<>();

    private Province(LocalStack stack) {
        this.stack = stack;
    }

    static Province started(Path folder, String instant) {
        return started(folder, instant, _ -> Map.of());
    }

    /** Tells all its services the same settings. */
    static Province started(Path folder, String instant, Function<Ports, Map<String, String>> settings) {
        var options = Options.usual()
                .folder(folder)
                .freePorts()
                .now(at(instant))
                .environment(Part.REPORTING, "NTM_ROUTINES_EVERY", "1s")
                .environment(Part.ASSIGNMENT, "NTM_ROUTINES_EVERY", "1s")
                .telling(line -> System.out.println("[stack] " + line));
        for (var part : Set.of(Part.GATEWAY, Part.ASSIGNMENT, Part.REPORTING, Part.CRITERIA)) {
            for (var setting : settings.apply(options.ports()).entrySet()) {
                options = options.environment(part, setting.getKey(), setting.getValue());
            }
        }
        var province = new Province(LocalStack.start(options));
        province.stack.clock().stopAt(at(instant));
        return province;
    }

    /** Publishes the dispatch and returns when Kafka has carried it to the other services. */
    void publishTheDispatch() {
        stack.load(Project.find().example());
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(
                        body("so-03").get("/reporting-regimes").getList("items"))
                .hasSize(5));
        await().atMost(PATIENCE).until(() -> body("h-locha").status("/obligations") == 200);
    }

    /** Puts the clock to an instant and returns when all schedulers have done what falls due by then. */
    void itIs(String instant) throws InterruptedException {
        stack.clock().stopAt(at(instant));
        for (var part : new Part[] {Part.REPORTING, Part.ASSIGNMENT}) {
            assertThat(new Routines(stack.managementUrl(part)).awaitCaughtUp(at(instant), PATIENCE))
                    .as("%s has caught up with %s", part.label(), instant)
                    .isTrue();
        }
    }

    /** Puts the clock to an instant; whether a scheduler has noticed yet is left open. */
    void itIsSuddenly(String instant) {
        stack.clock().stopAt(at(instant));
    }

    /** The account of a body, by its code without the province. */
    Body body(String code) {
        return account("ha-tinh." + code);
    }

    Body account(String name) {
        return bodies.computeIfAbsent(name, account -> new Body(stack.gateway(), account, stack::token));
    }

    LocalStack stack() {
        return stack;
    }

    @Override
    public void close() {
        stack.close();
    }

    private static Instant at(String instant) {
        return OffsetDateTime.parse(instant).toInstant();
    }
}
