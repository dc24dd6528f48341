package vn.ntm.reporting.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.ntm.reporting.Report.drafted;
import static vn.ntm.reporting.Report.obligationOf;
import static vn.ntm.reporting.Report.saying;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.hibernate.Session;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.reporting.Province;
import vn.ntm.reporting.obligation.Timekeeping;
import vn.ntm.reporting.wire.BackAndForth.Size;
import vn.ntm.reporting.wire.Trouble.Kind;
import vn.ntm.reporting.wire.Trouble.Way;

/**
 * At each byte of a request, and at each byte of its answer, the connection is cut, reset, dropped, overtaken by the repetition
 * and delayed. The client repeats the same bytes until it gets an answer; every key has one effect.
 */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class BlindRetryTest {

    private static final int BODIES = 24;

    @Inject
    Province province;

    @Inject
    Timekeeping time;

    @Inject
    Session session;

    @Test
    void whatever_happens_at_whichever_byte_a_repeated_post_has_one_effect_and_one_answer() throws Exception {
        var correspondents = correspondents();
        var submits = everyByteOf(correspondents.getFirst().submit(List.of()));
        var returns = everyByteOf(correspondents.getFirst().giveBack(List.of()));

        atWork(correspondents, submits, returns);

        assertThat(submits).isEmpty();
        assertThat(returns).isEmpty();
        for (var each : correspondents) {
            assertThat(receiptsOf(each)).isEqualTo(each.receipts());
            await().untilAsserted(() -> {
                assertThat(province.told(each.obligation(), "ReportSubmitted")).hasSameSizeAs(each.receipts());
                assertThat(province.told(each.obligation(), "ReportReturned")).hasSameSizeAs(each.receipts());
            });
        }
    }

    private void atWork(List<BackAndForth> correspondents, Queue<List<Trouble>> submits, Queue<List<Trouble>> returns)
            throws Exception {
        try (var threads = Executors.newCachedThreadPool()) {
            var working = new ArrayList<Future<?>>();
            for (var each : correspondents) {
                working.add(threads.submit(() -> {
                    while (!submits.isEmpty() || !returns.isEmpty()) {
                        each.submit(Optional.ofNullable(submits.poll()).orElse(List.of()));
                        each.giveBack(Optional.ofNullable(returns.poll()).orElse(List.of()));
                    }
                    each.close();
                    return null;
                }));
            }
            for (var work : working) {
                work.get();
            }
        }
    }

    /** For each byte all that can happen there, on one connection after the other; what is only late comes last. */
    private static Queue<List<Trouble>> everyByteOf(Size size) {
        var positions = new ConcurrentLinkedQueue<List<Trouble>>();
        IntStream.rangeClosed(0, size.request()).forEach(after -> positions.add(allKinds(Way.REQUEST, after)));
        IntStream.range(0, size.answer()).forEach(after -> positions.add(allKinds(Way.ANSWER, after)));
        return positions;
    }

    private static List<Trouble> allKinds(Way way, int after) {
        var kinds = new ArrayList<>(List.of(Kind.CUT, Kind.RESET, Kind.DROPPED, Kind.OVERTAKEN));
        Collections.rotate(kinds, after);
        kinds.add(Kind.DELAYED);
        return kinds.stream().map(kind -> new Trouble(way, after, kind)).toList();
    }

    private List<BackAndForth> correspondents() throws IOException {
        var place = province.founded();
        var codes = IntStream.range(0, BODIES)
                .mapToObj(i -> {
                    province.organisation("%s.ban-%d".formatted(place, i), "department", place + ".ubnd");
                    return "ban-" + i;
                })
                .toArray(String[]::new);
        province.isKnown(place + ".ban-" + (BODIES - 1));
        province.regime(place, "MONTHLY", "[6]", "2024-06-03T00:00:00Z", codes);
        time.itIs("2024-06-17T08:00:00+07:00");
        var correspondents = new ArrayList<BackAndForth>();
        for (var code : codes) {
            var body = place + "." + code;
            var obligation = obligationOf(body);
            drafted(body, obligation, saying("1"));
            correspondents.add(new BackAndForth(RestAssured.port, body, place + ".nhan", obligation));
        }
        return correspondents;
    }

    private List<String> receiptsOf(BackAndForth correspondent) {
        return QuarkusTransaction.requiringNew().call(() -> session.createNativeQuery("""
                        select v.receipt from report_version v join report r on r.id = v.report
                        where r.obligation = :obligation order by v.version""", String.class)
                .setParameter("obligation", UUID.fromString(correspondent.obligation()))
                .getResultList());
    }
}
