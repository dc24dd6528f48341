package vn.ntm.assignment.scoreboard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.scoreboard.Figure.Of;
import vn.ntm.kernel.Code;

/** Figures of a page of bodies in one query, and the records behind any of them. */
@ApplicationScoped
class Scores {

    /** The year of a task is that of its last day on time in Hà Nội, or of its directive; of one without, that of its publication. */
    private static final String TASKS = """
            t.lead and t.state <> 'CANCELLED' and :year = coalesce(
                cast(extract(year from (t.deadline - interval '1 microsecond') at time zone 'Asia/Ho_Chi_Minh') as int),
                (select coalesce(d.year, cast(extract(year from d.published_at at time zone 'Asia/Ho_Chi_Minh') as int))
                    from directive d where d.id = t.directive))""";

    private static final String REPORTS = "r.year = :year and not r.waived and r.deadline is not null";

    private static final String BOARD = """
            with recursive branch (code) as (
                select o.code from organisation o
                where case when cast(:under as text) is null then o.parent is null else o.code = :under end
                union
                select o.code from branch b join organisation o on o.parent = b.code),
            page as (
                select o.code, o.name from branch b join organisation o on o.code = b.code
                where o.code > :after and (cast(:kind as text) is null or o.kind = :kind)
                order by o.code limit :size),
            tasks as (
                select t.owed_by as task_body, %s from page p join task t on t.owed_by = p.code where %s group by 1),
            reports as (
                select r.reporter as report_body, %s from page p join known_obligation r on r.reporter = p.code
                where %s group by 1)
            select p.code, p.name, h.name as head_name, h.title as head_title, t.*, r.*
            from page p
                left join tasks t on t.task_body = p.code
                left join reports r on r.report_body = p.code
                left join lateral (
                    select s.head ->> 'name' as name, s.head ->> 'title' as title from organisation_stretch s
                    where s.code = p.code and s.valid_from <= :day and (s.valid_to is null or s.valid_to > :day)
                    limit 1) h on true
            order by p.code""".formatted(Figure.counts(Of.TASK), TASKS, Figure.counts(Of.REPORT), REPORTS);

    private final Session session;

    Scores(Session session) {
        this.session = session;
    }

    List<Tuple> of(Asked asked, @Nullable Code under, @Nullable Code kind, Stretch stretch) {
        return session.createNativeQuery(BOARD, Tuple.class)
                .setParameter("under", under == null ? null : under.text(), String.class)
                .setParameter("kind", kind == null ? null : kind.text(), String.class)
                .setParameter("after", stretch.after())
                .setParameter("size", stretch.size())
                .setParameter("year", asked.year())
                .setParameter("now", asked.now())
                .setParameter("day", asked.day())
                .getResultList();
    }

    /** What a figure of tasks or reports was counted from, by id. */
    List<Traced> records(Code body, Figure figure, Asked asked, @Nullable UUID after, int size) {
        var query = figure.of() == Of.TASK
                ? """
                  select t.id, t.directive_code || '/' || t.number as reference, t.summary as title, t.deadline,
                      t.submitted_at as done from task t where t.owed_by = :body and %s and %s""".formatted(TASKS, figure.condition())
                : """
                  select r.id, r.regime || '/' || r.period as reference, r.regime as title, r.deadline,
                      r.first_submitted_at as done from known_obligation r where r.reporter = :body and %s and %s""".formatted(REPORTS, figure.condition());
        var all = "select * from (" + query + ") as found"
                + " where cast(:after as uuid) is null or id > cast(:after as uuid) order by id limit :size";
        var asking = session.createNativeQuery(all, Tuple.class)
                .setParameter("body", body.text())
                .setParameter("year", asked.year())
                .setParameter("after", after, UUID.class)
                .setParameter("size", size);
        if (figure.condition().contains(":now")) {
            asking.setParameter("now", asked.now());
        }
        return asking.getResultStream()
                .map(row -> new Traced(
                        row.get("id", UUID.class).toString(),
                        row.get("reference", String.class),
                        row.get("title", String.class),
                        row.get("deadline", Instant.class),
                        row.get("done", Instant.class)))
                .toList();
    }

    record Asked(int year, Instant now, LocalDate day) {}

    record Stretch(String after, int size) {}

    /**
     * One record behind a figure.
     *
     * @param id Of the task or the obligation, a UUID; of a target its code.
     * @param reference Where it is found: directive and number, regime and period, a target's code.
     * @param title What it is about.
     * @param deadline The first instant that is too late; null for what has none.
     * @param done When it was handed in; null while it was not, and for targets.
     */
    @Schema(name = "ScoreRecord")
    record Traced(
            String id,
            String reference,
            String title,
            @Nullable Instant deadline,
            @Nullable Instant done) {}
}
