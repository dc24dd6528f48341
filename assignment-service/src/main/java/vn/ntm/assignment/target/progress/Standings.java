package vn.ntm.assignment.target.progress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.target.Target;
import vn.ntm.assignment.target.Targets;
import vn.ntm.assignment.target.progress.ProgressViews.TargetLine;
import vn.ntm.assignment.target.progress.Results.Typed;
import vn.ntm.kernel.Code;

/** Which targets of a year are a body's, because it states them, is named in them or they are counted under it, and whether it has met them. */
@ApplicationScoped
@Transactional
public class Standings {

    private static final String THEIRS = """
            select body, id, bool_and(named) as named from (
                select u.unit as body, t.id, true as named from target_unit u join target t on t.id = u.target
                where u.unit = any(:bodies) and t.year = :year
                union all
                select t.stated_by, t.id, false from target t
                where t.stated_by = any(:bodies) and t.year = :year
                union all
                select t.scope_under, t.id, false from target t
                where t.scope_under = any(:bodies) and t.year = :year) as theirs
            group by body, id order by body, id""";

    private final Targets targets;
    private final Counts counts;
    private final Results results;

    Standings(Targets targets, Counts counts, Results results) {
        this.targets = targets;
        this.counts = counts;
        this.results = results;
    }

    /** By body and target; four queries however many they are. */
    public List<Standing> of(int year, Collection<Code> bodies, LocalDate at) {
        var theirs = targets.getSession()
                .createNativeQuery(THEIRS, Tuple.class)
                .setParameter("bodies", bodies.stream().map(Code::text).toArray(String[]::new))
                .setParameter("year", year)
                .getResultStream()
                .map(row -> new Share(
                        Code.valueOf(row.get(0, String.class)), row.get(1, UUID.class), row.get(2, Boolean.class)))
                .toList();
        var ids = theirs.stream().map(Share::target).distinct().toList();
        var all = targets.list("id in ?1", ids).stream().collect(Collectors.toMap(Target::id, Function.identity()));
        var counted = counts.of(ids, at);
        var typed = results.latest(ids, at);
        return theirs.stream().map(share -> share.standing(all, counted, typed)).toList();
    }

    /** @param met null while it cannot be said */
    public record Standing(
            Code body,
            Code target,
            String subject,
            @Nullable Boolean met) {}

    private record Share(Code body, UUID target, boolean named) {

        Standing standing(Map<UUID, Target> all, Map<UUID, Count> counted, Map<UUID, Typed> typed) {
            var one = java.util.Objects.requireNonNull(all.get(target));
            var count = counted.getOrDefault(target, Count.NONE);
            var said = typed.get(target);
            return new Standing(
                    body,
                    one.code(),
                    one.content().subject(),
                    named
                            ? reachedBy(one, count, said)
                            : TargetLine.of(one, count, said, null).met());
        }

        /** A body that is named has met it when it is among those behind the number; an average is everybody's alike. */
        private @Nullable Boolean reachedBy(Target one, Count count, @Nullable Typed said) {
            var measure = one.content().measure();
            if (measure != null && !measure.countsUnits()) {
                return TargetLine.of(one, count, said, null).met();
            }
            if (measure != null) {
                return count.reached() == null ? null : count.units().contains(body);
            }
            return said == null ? null : said.units().contains(body.text());
        }
    }
}
