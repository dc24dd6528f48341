package vn.ntm.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ntm.local.layout.Part;
import vn.ntm.local.layout.StackFailure;
import vn.ntm.local.state.Requests;
import vn.ntm.local.state.Requests.Request;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SupervisionTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final Machine machine = new Machine();
    private final List<String> told = new ArrayList<>();
    private final Queue<Runnable> work = new ArrayDeque<>();

    @SuppressWarnings("NullAway.Init")
    private Requests requests;

    @SuppressWarnings("NullAway.Init")
    private Supervision supervision;

    @BeforeEach
    void two_parts_run() {
        requests = new Requests(folder);
        supervision = new Supervision(machine, requests, machine, work::add, told::add);
        machine.run(Part.KAFKA);
        machine.run(Part.CRITERIA);
    }

    @Test
    void of_parts_that_run_nothing_is_said() {
        seconds(3600);

        assertThat(told).isEmpty();
    }

    @Test
    void what_has_ended_is_announced_with_its_last_lines_and_started_again_after_a_second() {
        machine.kill(Part.CRITERIA);

        seconds(1);

        assertThat(told).singleElement().asString().isEqualTo("""
                criteria-service HAS ENDED, killed
                  Its last lines: ...
                  It is started again in 1 s (try 1 of 6)""".formatted());
        seconds(2);
        assertThat(machine.alive(Part.CRITERIA)).isTrue();
        assertThat(machine.troubles).isEmpty();
    }

    @Test
    void one_that_does_not_stay_is_tried_again_after_growing_pauses_and_then_given_up_in_words() {
        machine.broken.add(Part.CRITERIA);
        machine.kill(Part.CRITERIA);

        seconds(1000);

        assertThat(machine.startedAt.get(Part.CRITERIA)).containsExactly(2L, 8L, 24L, 55L, 116L, 237L);
        assertThat(told.getLast()).isEqualTo("""
                criteria-service ended with code 1 while starting
                  GIVEN UP after 6 tries: mend it, then ./ntm restart criteria-service""".formatted());
        assertThat(machine.troubles.get(Part.CRITERIA)).startsWith("given up after 6 tries");
        assertThat(machine.alive(Part.KAFKA)).isTrue();
    }

    @Test
    void one_that_hangs_while_it_is_started_is_ended_before_each_further_try() {
        machine.hanging.add(Part.CRITERIA);
        machine.kill(Part.CRITERIA);

        seconds(1000);

        assertThat(machine.startedAt.get(Part.CRITERIA)).containsExactly(2L, 8L, 24L, 55L, 116L, 237L);
        assertThat(machine.stopped).hasSize(5).containsOnly(Part.CRITERIA);
        assertThat(told.getLast()).contains("not ready", "GIVEN UP after 6 tries");
        machine.hanging.clear();
        requests.ask(Part.CRITERIA, Request.START);
        seconds(2);
        assertThat(machine.stopped).hasSize(6);
        assertThat(machine.startedAt.get(Part.CRITERIA)).hasSize(7);
        assertThat(machine.troubles).isEmpty();
    }

    @Test
    void a_restart_from_another_terminal_gives_it_all_its_tries_again() {
        machine.broken.add(Part.CRITERIA);
        machine.kill(Part.CRITERIA);
        seconds(1000);
        machine.broken.clear();

        requests.ask(Part.CRITERIA, Request.RESTART);
        seconds(2);

        assertThat(machine.alive(Part.CRITERIA)).isTrue();
        assertThat(machine.troubles).isEmpty();
        assertThat(requests.of(Part.CRITERIA)).isEmpty();
    }

    @Test
    void a_restart_ends_what_runs_and_is_answered_only_when_it_runs_again() {
        requests.ask(Part.KAFKA, Request.RESTART);

        supervision.look();
        supervision.look();

        assertThat(requests.of(Part.KAFKA)).as("under way").contains(Request.RESTART);
        seconds(2);
        assertThat(machine.stopped).containsExactly(Part.KAFKA);
        assertThat(machine.alive(Part.KAFKA)).isTrue();
        assertThat(requests.of(Part.KAFKA)).isEmpty();
        assertThat(told).as("nothing was announced as ended").isEmpty();
    }

    @Test
    void what_never_ran_is_started_when_it_is_asked_for_and_looked_after_from_then_on() {
        requests.ask(Part.GATEWAY, Request.START);
        seconds(2);
        assertThat(machine.alive(Part.GATEWAY)).isTrue();

        machine.kill(Part.GATEWAY);
        seconds(4);

        assertThat(machine.startedAt.get(Part.GATEWAY)).hasSize(2);
    }

    @Test
    void what_runs_is_not_started_twice() {
        requests.ask(Part.KAFKA, Request.START);

        seconds(3);

        assertThat(machine.startedAt).isEmpty();
        assertThat(requests.of(Part.KAFKA)).isEmpty();
    }

    @Test
    void what_was_stopped_on_purpose_stays_stopped() {
        requests.ask(Part.CRITERIA, Request.STOP);

        seconds(1000);

        assertThat(machine.alive(Part.CRITERIA)).isFalse();
        assertThat(told).isEmpty();
        assertThat(machine.troubles.get(Part.CRITERIA)).contains("./ntm restart criteria-service");
    }

    @Test
    void who_ran_for_ten_minutes_is_counted_from_one_again() {
        machine.kill(Part.CRITERIA);
        seconds(600 + 10);
        machine.kill(Part.CRITERIA);

        seconds(1);

        assertThat(told.getLast()).endsWith("(try 1 of 6)");
    }

    @Test
    void the_way_it_ended_is_said_in_words() {
        assertThat(Ending.inWords(OptionalInt.of(137))).contains("signal 9", "want of memory");
        assertThat(Ending.inWords(OptionalInt.of(143))).isEqualTo(", ended by signal 15");
        assertThat(Ending.inWords(OptionalInt.of(1))).isEqualTo(" with code 1");
        assertThat(Ending.inWords(OptionalInt.empty())).isEmpty();
    }

    private void seconds(int count) {
        for (var second = 0; second < count; second++) {
            supervision.look();
            while (!work.isEmpty()) {
                work.remove().run();
            }
            machine.now = machine.now.plusSeconds(1);
        }
    }

    /** Parts that are started and killed in memory, and a clock that is moved by hand. */
    private static final class Machine extends Clock implements Supervision.Parts {

        private static final Instant BEGIN = Instant.parse("2024-06-17T01:00:00Z");

        private Instant now = BEGIN;
        private final Set<Part> wanted = EnumSet.noneOf(Part.class);
        private final Set<Part> alive = EnumSet.noneOf(Part.class);
        private final Set<Part> broken = EnumSet.noneOf(Part.class);
        private final Set<Part> hanging = EnumSet.noneOf(Part.class);
        private final List<Part> stopped = new ArrayList<>();
        private final Map<Part, String> troubles = new EnumMap<>(Part.class);
        private final Map<Part, List<Long>> startedAt = new EnumMap<>(Part.class);

        void run(Part part) {
            wanted.add(part);
            alive.add(part);
        }

        void kill(Part part) {
            alive.remove(part);
        }

        @Override
        public Set<Part> wanted() {
            return wanted;
        }

        @Override
        public boolean alive(Part part) {
            return alive.contains(part);
        }

        @Override
        public String ending(Part part) {
            return ", killed%n  Its last lines: ...".formatted();
        }

        @Override
        public void start(Part part) {
            startedAt
                    .computeIfAbsent(part, _ -> new ArrayList<>())
                    .add(Duration.between(BEGIN, now).toSeconds() + 1);
            if (broken.contains(part)) {
                throw new StackFailure(part.label() + " ended with code 1 while starting");
            }
            run(part);
            if (hanging.contains(part)) {
                throw new StackFailure(part.label() + " was not ready after 300 s");
            }
        }

        @Override
        public void stop(Part part) {
            stopped.add(part);
            kill(part);
        }

        @Override
        public void trouble(Part part, @Nullable String why) {
            if (why == null) {
                troubles.remove(part);
            } else {
                troubles.put(part, why);
            }
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
