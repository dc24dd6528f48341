package vn.ntm.assignment.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/** Whom the names in a document may mean on a day: many at once, and none is guessed. */
@ApplicationScoped
@Transactional
public class NamedBodies {

    /** A text query of more words is slower than two of fewer. */
    private static final int AT_ONCE = 500;

    /** How far up from the speaker the way to each of them begins; who is under another root is far. */
    private static final String CALLED = """
            with recursive above (code, steps) as (
                select cast(:speaker as text), 0
                union
                select o.parent, a.steps + 1 from above a join organisation o on o.code = a.code
                where o.parent is not null)
            select s.code, s.kind, s.name, s.aliases, coalesce((
                with recursive up (code) as (
                    select s.code
                    union
                    select o.parent from up u join organisation o on o.code = u.code where o.parent is not null)
                select min(a.steps) from up u join above a on a.code = u.code), 1000) as steps
            from organisation_stretch s
            where (s.plain_name = any(:plain)
                   or (cardinality(s.aliases) > 0 and s.words @@ cast(:words as tsquery)))
              and\s""" + Sought.ON_THE_DAY + " order by s.code";

    private final Session session;

    NamedBodies(Session session) {
        this.session = session;
    }

    /**
     * By name, those that are called so; nobody is left out, also if the speaker has one of its own. Who bears the name letter for
     * letter goes before who bears it without its kind: "Huyện Kỳ Anh" is the district, "Kỳ Anh" may be the town as well. A name
     * without any marks finds those that have some; wrong marks find nobody.
     *
     * @param speaker whose document says it
     */
    public Map<String, List<Named>> called(Collection<String> names, @Nullable Code speaker, LocalDate day) {
        var plain = new LinkedHashMap<String, String>();
        names.forEach(name -> plain.put(name, Folded.plain(name)));
        plain.values().removeIf(String::isEmpty);
        var meant = new HashMap<String, List<Named>>();
        var all = List.copyOf(plain.keySet());
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            var some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
            var bearers = bearers(some, speaker, day);
            some.forEach(name -> meant.put(name, whoIs(name, bearers)));
        }
        return meant;
    }

    private static List<Named> whoIs(String name, List<Bearer> bearers) {
        return Folded.meant(name, bearers, Bearer::names).stream()
                .map(Bearer::body)
                .toList();
    }

    private List<Bearer> bearers(List<String> names, @Nullable Code speaker, LocalDate day) {
        var plain = names.stream().map(Folded::plain).distinct().toList();
        return session.createNativeQuery(CALLED, Tuple.class)
                .setParameter("plain", plain.toArray(String[]::new))
                .setParameter(
                        "words",
                        plain.stream()
                                .map(name -> "(" + Folded.wholeWords(name) + ")")
                                .collect(Collectors.joining(" | ")))
                .setParameter("at", day)
                .setParameter("speaker", speaker == null ? null : speaker.text(), String.class)
                .getResultStream()
                .map(row -> new Bearer(
                        new Named(
                                Code.valueOf(row.get("code", String.class)),
                                Code.valueOf(row.get("kind", String.class)),
                                row.get("name", String.class),
                                row.get("steps", Number.class).intValue()),
                        new ArrayList<>(Arrays.asList(row.get("aliases", String[].class)))))
                .toList();
    }

    /**
     * A body that a name may mean.
     *
     * @param steps how far the speaker must look up to have it below: 0 if it is in the speaker's branch
     */
    public record Named(Code code, Code kind, String name, int steps) {}

    private record Bearer(Named body, List<String> aliases) {

        Stream<String> names() {
            return Stream.concat(Stream.of(body.name()), aliases.stream());
        }
    }
}
