package vn.ntm.assignment.scoreboard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.organisation.Organisations;
import vn.ntm.assignment.scoreboard.Figure.Of;
import vn.ntm.assignment.scoreboard.Score.Head;
import vn.ntm.assignment.scoreboard.Score.ReportScore;
import vn.ntm.assignment.scoreboard.Score.TargetScore;
import vn.ntm.assignment.scoreboard.Score.TaskScore;
import vn.ntm.assignment.scoreboard.Scores.Asked;
import vn.ntm.assignment.scoreboard.Scores.Stretch;
import vn.ntm.assignment.scoreboard.Scores.Traced;
import vn.ntm.assignment.target.progress.Standings;
import vn.ntm.assignment.target.progress.Standings.Standing;
import vn.ntm.kernel.BusinessTime;
import vn.ntm.kernel.Code;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.paging.PageRequest;
import vn.ntm.platform.problem.Refused;

@ApplicationScoped
@Transactional
class ScoreboardViews {

    private final Scores scores;
    private final Standings standings;
    private final Organisations organisations;
    private final Caller caller;
    private final Clock clock;

    ScoreboardViews(Scores scores, Standings standings, Organisations organisations, Caller caller, Clock clock) {
        this.scores = scores;
        this.standings = standings;
        this.organisations = organisations;
        this.caller = caller;
        this.clock = clock;
    }

    Page<Score> board(int year, @Nullable Code under, @Nullable Code kind, PageRequest page) {
        var root = under == null && !caller.isInstallationAdministrator() ? caller.organisation() : under;
        if (root != null) {
            within(root);
        }
        var asked = asked(year);
        var after = page.cursor()
                .map(cursor -> cursor.read(0, Code::valueOf).text())
                .orElse("");
        var rows = scores.of(asked, root, kind, new Stretch(after, page.sizeAndOne()));
        var bodies = rows.stream().map(ScoreboardViews::body).toList();
        var targets = standings.of(year, bodies, asked.day()).stream().collect(Collectors.groupingBy(Standing::body));
        return Page.of(
                rows.stream()
                        .map(row -> score(row, targets.getOrDefault(body(row), List.of())))
                        .toList(),
                page,
                score -> List.of(score.organisation()));
    }

    Page<Traced> records(Code organisation, int year, Figure figure, PageRequest page) {
        within(organisation);
        var asked = asked(year);
        if (figure.of() == Of.TARGET) {
            return targets(organisation, figure, asked, page);
        }
        var after =
                page.cursor().map(cursor -> cursor.read(0, UUID::fromString)).orElse(null);
        var found = scores.records(organisation, figure, asked, after, page.sizeAndOne());
        return Page.of(found, page, record -> List.of(record.id()));
    }

    private Page<Traced> targets(Code organisation, Figure figure, Asked asked, PageRequest page) {
        var after = page.cursor().map(cursor -> cursor.read(0, text -> text)).orElse("");
        var found = standings.of(asked.year(), List.of(organisation), asked.day()).stream()
                .filter(counted(figure))
                .map(standing ->
                        new Traced(standing.target().text(), standing.target().text(), standing.subject(), null, null))
                .filter(record -> record.id().compareTo(after) > 0)
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .limit(page.sizeAndOne())
                .toList();
        return Page.of(found, page, record -> List.of(record.id()));
    }

    private static Predicate<Standing> counted(Figure figure) {
        return switch (figure) {
            case TARGETS_MET -> standing -> Boolean.TRUE.equals(standing.met());
            case TARGETS_NOT_MET -> standing -> Boolean.FALSE.equals(standing.met());
            case TARGETS_UNDECIDED -> standing -> standing.met() == null;
            default -> _ -> true;
        };
    }

    private void within(Code organisation) {
        if (organisations.known(List.of(organisation)).isEmpty() || !caller.covers(organisation)) {
            throw new Refused(new NoSuchBody(organisation));
        }
    }

    private Asked asked(int year) {
        var now = clock.instant();
        LocalDate today = BusinessTime.dayOf(now);
        return new Asked(year, now, today);
    }

    private static Code body(Tuple row) {
        return Code.valueOf(row.get("code", String.class));
    }

    private static Score score(Tuple row, List<Standing> targets) {
        var head = row.get("head_name", String.class);
        var office = row.get("head_title", String.class);
        return new Score(
                body(row),
                row.get("name", String.class),
                head == null && office == null ? null : new Head(head, office),
                new TaskScore(
                        count(row, Figure.TASKS),
                        count(row, Figure.TASKS_ON_TIME),
                        count(row, Figure.TASKS_LATE),
                        count(row, Figure.TASKS_OVERDUE),
                        count(row, Figure.TASKS_OPEN),
                        count(row, Figure.TASKS_RETURNED)),
                new ReportScore(
                        count(row, Figure.REPORTS),
                        count(row, Figure.REPORTS_ON_TIME),
                        count(row, Figure.REPORTS_LATE),
                        count(row, Figure.REPORTS_MISSING),
                        count(row, Figure.REPORTS_OPEN),
                        count(row, Figure.REPORTS_RETURNED)),
                new TargetScore(
                        targets.size(),
                        count(targets, Figure.TARGETS_MET),
                        count(targets, Figure.TARGETS_NOT_MET),
                        count(targets, Figure.TARGETS_UNDECIDED)));
    }

    private static int count(Tuple row, Figure figure) {
        var counted = row.get(figure.column(), Long.class);
        return counted == null ? 0 : counted.intValue();
    }

    private static int count(List<Standing> targets, Figure figure) {
        return (int) targets.stream().filter(counted(figure)).count();
    }
}
