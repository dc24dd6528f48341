package vn.ntm.reporting.lateness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.ntm.kernel.Code;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AttributionTest {

    private static final Code REPORTER = new Code("ha-tinh.so-01");
    private static final Code DISTRICT = new Code("ha-tinh.h-huongkhe");
    private static final Code RECEIVER = new Code("ha-tinh.so-03");
    private static final Instant OPENED = Instant.parse("2024-06-14T17:00:00Z");

    @Test
    void each_hour_is_that_of_the_body_that_had_the_report() {
        var segments = Attribution.of(
                OPENED,
                at(100),
                List.of(
                        new Stay(OPENED, Cause.REPORTER, REPORTER),
                        new Stay(at(40), Cause.REVIEWER, DISTRICT),
                        new Stay(at(45), Cause.REVIEWER, RECEIVER),
                        new Stay(at(60), Cause.REPORTER, REPORTER),
                        new Stay(at(90), Cause.REVIEWER, RECEIVER)),
                List.of());

        assertThat(segments)
                .containsExactly(
                        new Segment(OPENED, at(40), Cause.REPORTER, REPORTER),
                        new Segment(at(40), at(45), Cause.REVIEWER, DISTRICT),
                        new Segment(at(45), at(60), Cause.REVIEWER, RECEIVER),
                        new Segment(at(60), at(90), Cause.REPORTER, REPORTER),
                        new Segment(at(90), at(100), Cause.REVIEWER, RECEIVER));
        assertThat(Lateness.parts(segments))
                .extracting(Lateness.Part::cause, part -> part.hours().intValueExact())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Cause.REPORTER, 70),
                        org.assertj.core.groups.Tuple.tuple(Cause.REVIEWER, 5),
                        org.assertj.core.groups.Tuple.tuple(Cause.REVIEWER, 25));
    }

    @Test
    void an_outage_is_nobodys_time_and_granted_time_is_not_held_against_the_reporter() {
        var segments = Attribution.of(
                OPENED,
                at(50),
                List.of(new Stay(OPENED, Cause.REPORTER, REPORTER), new Stay(at(40), Cause.REVIEWER, RECEIVER)),
                List.of(
                        new Excuse(at(10), at(13), Cause.OUTAGE),
                        new Excuse(at(30), at(45), Cause.EXTENSION),
                        new Excuse(at(39), at(41), Cause.OUTAGE)));

        assertThat(segments)
                .containsExactly(
                        new Segment(OPENED, at(10), Cause.REPORTER, REPORTER),
                        new Segment(at(10), at(13), Cause.OUTAGE, null),
                        new Segment(at(13), at(30), Cause.REPORTER, REPORTER),
                        new Segment(at(30), at(39), Cause.EXTENSION, REPORTER),
                        new Segment(at(39), at(41), Cause.OUTAGE, null),
                        new Segment(at(41), at(50), Cause.REVIEWER, RECEIVER));
    }

    @Test
    void what_has_not_begun_has_no_parts() {
        assertThat(Attribution.of(OPENED, OPENED, List.of(new Stay(OPENED, Cause.REPORTER, REPORTER)), List.of()))
                .isEmpty();
    }

    @Test
    void what_lies_after_the_deadline_is_cut_there() {
        var segments = List.of(
                new Segment(OPENED, at(10), Cause.REPORTER, REPORTER),
                new Segment(at(10), at(20), Cause.REVIEWER, RECEIVER));

        assertThat(Lateness.after(at(5), segments))
                .containsExactly(
                        new Segment(at(5), at(10), Cause.REPORTER, REPORTER),
                        new Segment(at(10), at(20), Cause.REVIEWER, RECEIVER));
        assertThat(Lateness.after(at(20), segments)).isEmpty();
    }

    @ParameterizedTest(name = "life {0}")
    @MethodSource("seeds")
    void the_parts_add_up_to_the_whole_and_each_instant_has_the_cause_that_it_has_alone(long seed) {
        var chance = new Random(seed);
        var to = OPENED.plusMillis(chance.nextLong(1, 3_000_000_000L));
        var stays = stays(chance);
        var excuses = excuses(chance);

        var segments = Attribution.of(OPENED, to, stays, excuses);

        assertThat(segments.stream().map(Segment::length).reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(Duration.between(OPENED, to));
        assertThat(Lateness.parts(segments).stream()
                        .mapToLong(Lateness.Part::milliseconds)
                        .sum())
                .isEqualTo(Duration.between(OPENED, to).toMillis());
        assertThat(segments.getFirst().from()).isEqualTo(OPENED);
        for (int i = 1; i < segments.size(); i++) {
            assertThat(segments.get(i).from()).isEqualTo(segments.get(i - 1).to());
        }
        for (var segment : segments) {
            assertThat(segment.length()).isPositive();
            var inside =
                    segment.from().plusMillis(chance.nextLong(segment.length().toMillis()));
            assertThat(segment.cause()).isEqualTo(causeAt(inside, stays, excuses));
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    /** The same question asked of one instant, without cutting anything. */
    private static Cause causeAt(Instant instant, List<Stay> stays, List<Excuse> excuses) {
        if (excuses.stream().anyMatch(excuse -> excuse.cause() == Cause.OUTAGE && excuse.covers(instant))) {
            return Cause.OUTAGE;
        }
        var holder = stays.reversed().stream()
                .filter(stay -> !stay.from().isAfter(instant))
                .findFirst()
                .orElseThrow()
                .holder();
        boolean granted =
                excuses.stream().anyMatch(excuse -> excuse.cause() == Cause.EXTENSION && excuse.covers(instant));
        return granted && holder == Cause.REPORTER ? Cause.EXTENSION : holder;
    }

    private static List<Stay> stays(Random chance) {
        var stays = new ArrayList<Stay>();
        var from = OPENED;
        for (int i = 0; i < chance.nextInt(1, 8); i++) {
            boolean reporter = i % 2 == 0;
            stays.add(new Stay(
                    from,
                    reporter ? Cause.REPORTER : Cause.REVIEWER,
                    reporter ? REPORTER : chance.nextBoolean() ? DISTRICT : RECEIVER));
            from = from.plusMillis(chance.nextLong(0, 600_000_000L));
        }
        return stays;
    }

    private static List<Excuse> excuses(Random chance) {
        return IntStream.range(0, chance.nextInt(5))
                .mapToObj(_ -> {
                    var from = OPENED.plusMillis(chance.nextLong(-200_000_000L, 3_000_000_000L));
                    var cause = chance.nextBoolean() ? Cause.OUTAGE : Cause.EXTENSION;
                    return new Excuse(from, from.plusMillis(chance.nextLong(0, 400_000_000L)), cause);
                })
                .toList();
    }

    private static Instant at(int hours) {
        return OPENED.plus(Duration.ofHours(hours));
    }
}
