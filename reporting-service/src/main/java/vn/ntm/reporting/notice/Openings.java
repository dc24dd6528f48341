package vn.ntm.reporting.notice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import vn.ntm.events.ReportingEvent.ObligationOpened;
import vn.ntm.kernel.CalendarPeriod;
import vn.ntm.platform.outbox.Outbox;
import vn.ntm.reporting.regime.Regimes;

/**
 * Tells that obligations opened, however many, in two statements. Every text is made once for those that have it in common, by
 * the same code that makes a single one; the database puts the obligation and the reporter in.
 */
@ApplicationScoped
class Openings {

    private static final String EACH = """
            from unnest(:ids, :waves) with ordinality as d (id, wave, turn)
            join obligation o on o.id = d.id
            """;

    private static final String NOTICES = """
            insert into notice (id, organisation, obligation, kind, occasion, text_vi, text_en, written_at)
            select uuidv7(), coalesce(o.owed_by, o.reporter), o.id, 'OPENED', '', replace(t.vi, t.reporter, o.reporter),
                replace(t.en, t.reporter, o.reporter), :now
            """ + EACH + """
            join unnest(:reporters, :vi, :en) with ordinality as t (reporter, vi, en, number) on t.number = d.wave
            order by d.turn""";

    private static final String EVENTS = """
            select o.id as subject,
                replace(replace(t.payload, t.obligation, cast(o.id as text)), t.reporter, o.reporter) as payload
            """ + EACH + """
            join unnest(:obligations, :reporters, :payloads) with ordinality as t (obligation, reporter, payload, number)
                on t.number = d.wave
            order by d.turn""";

    private final Session session;
    private final Outbox outbox;
    private final Regimes regimes;

    Openings(Session session, Outbox outbox, Regimes regimes) {
        this.regimes = regimes;
        this.session = session;
        this.outbox = outbox;
    }

    void tell(Map<UUID, Opening> openings, Instant now) {
        var numbers = new LinkedHashMap<Opening, Integer>();
        var waves = new ArrayList<Integer>();
        openings.values().forEach(opening -> waves.add(numbers.computeIfAbsent(opening, _ -> numbers.size() + 1)));
        var ids = openings.keySet().toArray(UUID[]::new);
        var ofEach = waves.toArray(Integer[]::new);
        var distinct = List.copyOf(numbers.keySet());
        var samples = distinct.stream().map(Opening::sample).toList();
        var words = IntStream.range(0, distinct.size())
                .mapToObj(i -> NoticeWords.opened(
                        samples.get(i),
                        new Called(
                                name(distinct.get(i)), Map.of(), distinct.get(i).estimate())))
                .toList();
        session.createNativeMutationQuery(NOTICES)
                .setParameter("ids", ids)
                .setParameter("waves", ofEach)
                .setParameter(
                        "reporters", each(samples, sample -> sample.reporter().text()))
                .setParameter("vi", each(words, text -> text.vi()))
                .setParameter("en", each(words, text -> text.en()))
                .setParameter("now", now)
                .executeUpdate();
        outbox.addEach(
                ObligationOpened.class,
                EVENTS,
                Map.of(
                        "ids", ids,
                        "waves", ofEach,
                        "obligations",
                                each(samples, sample -> sample.obligation().toString()),
                        "reporters", each(samples, sample -> sample.reporter().text()),
                        "payloads", each(samples, outbox::payload)));
    }

    /** What was asked for once is told apart by its title. */
    private String name(Opening opening) {
        return opening.period() instanceof CalendarPeriod
                ? regimes.get(opening.regime()).terms().name()
                : session.createNativeQuery("""
                                select coalesce(
                                    (select title from asked_period where regime = :regime and period = :period), :name)""", String.class)
                        .setParameter("regime", opening.regime().text())
                        .setParameter("period", opening.period().toString())
                        .setParameter(
                                "name", regimes.get(opening.regime()).terms().name())
                        .getSingleResult();
    }

    private static <T> String[] each(List<T> things, Function<T, String> text) {
        return things.stream().map(text).toArray(String[]::new);
    }
}
