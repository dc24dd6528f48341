package vn.ntm.assignment.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.organisation.timeline.Stretch;
import vn.ntm.kernel.BusinessTime;
import vn.ntm.kernel.Code;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.paging.PageRequest;

/** Finds bodies as they are on a day. Words are looked up in an index, and the tree is walked along one. */
@ApplicationScoped
@Transactional
class OrganisationSearch {

    /** A circle could not hold it, because {@code union} keeps each body once. */
    private static final String BELOW = """
            s.code in (with recursive below as (
                select c.code from organisation_stretch c
                where c.parent = :under and c.valid_from <= :at and (c.valid_to is null or c.valid_to > :at)
                union
                select c.code from below b join organisation_stretch c on c.parent = b.code
                where c.valid_from <= :at and (c.valid_to is null or c.valid_to > :at))
            select code from below)""";

    private static final String ON_THE_DAY = "s.valid_from <= :at and (s.valid_to is null or s.valid_to > :at)";

    private final Session em;
    private final Timelines timelines;
    private final Clock clock;

    OrganisationSearch(Session em, Timelines timelines, Clock clock) {
        this.em = em;
        this.timelines = timelines;
        this.clock = clock;
    }

    Page<OrganisationLine> found(Wanted wanted, PageRequest page) {
        var day = wanted.at == null ? BusinessTime.dayOf(clock.instant()) : wanted.at;
        var status = wanted.status == null ? Status.IN_FORCE : wanted.status;
        var words = wanted.text == null ? null : words(wanted.text, status, day).orElse("");
        if (words != null && words.isEmpty()) {
            return Page.of(List.of(), page, OrganisationSearch::key);
        }
        var conditions = new HashMap<String, Object>();
        var where = new StringBuilder(on(status));
        conditions.put("at", day);
        if (words != null) {
            where.append(" and s.words @@ cast(:words as tsquery)");
            conditions.put("words", words);
        }
        if (wanted.kind != null) {
            where.append(" and s.kind = :kind");
            conditions.put("kind", wanted.kind.text());
        }
        if (wanted.under != null) {
            where.append(" and ").append(BELOW);
            conditions.put("under", wanted.under.text());
        }
        page.cursor().ifPresent(after -> {
            where.append(" and s.code > :after");
            conditions.put("after", after.read(0, Code::valueOf).text());
        });
        conditions.put("size", page.sizeAndOne());
        var query = em.createNativeQuery(
                "select " + Timelines.COLUMNS + " from organisation_stretch s where " + where
                        + " order by s.code limit :size",
                Tuple.class);
        conditions.forEach(query::setParameter);
        var found = query.getResultStream().map(row -> line(row, status)).toList();
        return Page.of(toldApart(found, day, words != null), page, OrganisationSearch::key);
    }

    /** The bodies of that day that this name may mean: it is the whole name, an alias or the code. */
    List<OrganisationLine> called(String name, @Nullable Code kind, @Nullable Code under, @Nullable LocalDate at) {
        var day = at == null ? BusinessTime.dayOf(clock.instant()) : at;
        var words = Folded.query(Folded.plain(name));
        if (words.isEmpty()) {
            return List.of();
        }
        var conditions = new HashMap<String, Object>(Map.of("at", day, "plain", Folded.plain(name), "words", words));
        var where = new StringBuilder(ON_THE_DAY);
        if (kind != null) {
            where.append(" and s.kind = :kind");
            conditions.put("kind", kind.text());
        }
        if (under != null) {
            where.append(" and ").append(BELOW);
            conditions.put("under", under.text());
        }
        var query = em.createNativeQuery(
                "select " + Timelines.COLUMNS + ", s.plain_name from organisation_stretch s where " + where
                        + " and (s.plain_name = :plain or s.words @@ cast(:words as tsquery)) order by s.code limit 500",
                Tuple.class);
        conditions.forEach(query::setParameter);
        var found = query.getResultStream()
                .map(row -> line(row, Status.IN_FORCE))
                .filter(line -> answersTo(line, name))
                .toList();
        return toldApart(found, day, true);
    }

    private static boolean answersTo(OrganisationLine line, String name) {
        var plain = Folded.plain(name);
        var names = new ArrayList<>(line.aliases());
        names.add(line.name());
        return line.code().text().equals(name)
                || names.stream().anyMatch(its -> Folded.plain(its).equals(plain));
    }

    /** What was typed may be a code, a name with the word of its kind, or one without: the first that finds anything. */
    private Optional<String> words(String text, Status status, LocalDate day) {
        return Folded.readings(text).stream()
                .filter(words -> em.createNativeQuery(
                                "select exists (select from organisation_stretch s where " + on(status)
                                        + " and s.words @@ cast(:words as tsquery))",
                                Boolean.class)
                        .setParameter("at", day)
                        .setParameter("words", words)
                        .getSingleResult())
                .findFirst();
    }

    private static String on(Status status) {
        return switch (status) {
            case IN_FORCE -> ON_THE_DAY;
            case FUTURE -> """
                s.valid_from > :at and not exists (select from organisation_stretch e
                    where e.code = s.code and e.valid_from < s.valid_from)""";
            case ENDED -> """
                s.valid_to <= :at and not exists (select from organisation_stretch l
                    where l.code = s.code and l.valid_from > s.valid_from)""";
        };
    }

    private OrganisationLine line(Tuple row, Status status) {
        Stretch stretch = timelines.stretch(row);
        return OrganisationLine.of(Code.valueOf(row.get(0, String.class)), stretch, status);
    }

    /** With the name of its parent, and in a search with whether others are called the same. */
    private List<OrganisationLine> toldApart(List<OrganisationLine> found, LocalDate day, boolean searched) {
        var parents = new HashMap<String, String>();
        em.createNativeQuery(
                        "select s.code, s.name from organisation_stretch s where s.code = any(:codes) and "
                                + ON_THE_DAY,
                        Tuple.class)
                .setParameter(
                        "codes",
                        found.stream()
                                .map(OrganisationLine::parent)
                                .filter(parent -> parent != null)
                                .map(Code::text)
                                .distinct()
                                .toArray(String[]::new))
                .setParameter("at", day)
                .getResultStream()
                .forEach(row -> parents.put(row.get(0, String.class), row.get(1, String.class)));
        var shared = searched ? shared(found, day) : Map.<String, Long>of();
        return found.stream()
                .map(line -> line.toldApart(
                        line.parent() == null ? null : parents.get(line.parent().text()),
                        searched ? shared.getOrDefault(Folded.plain(line.name()), 0L) > 1 : null))
                .toList();
    }

    private Map<String, Long> shared(List<OrganisationLine> found, LocalDate day) {
        var shared = new HashMap<String, Long>();
        em.createNativeQuery(
                        "select s.plain_name, count(*) from organisation_stretch s where s.plain_name = any(:names) and "
                                + ON_THE_DAY + " group by 1",
                        Tuple.class)
                .setParameter(
                        "names",
                        found.stream()
                                .map(line -> Folded.plain(line.name()))
                                .distinct()
                                .toArray(String[]::new))
                .setParameter("at", day)
                .getResultStream()
                .forEach(row -> shared.put(row.get(0, String.class), row.get(1, Long.class)));
        return shared;
    }

    private static List<?> key(OrganisationLine line) {
        return List.of(line.code());
    }

    record Wanted(
            @Nullable String text,
            @Nullable Code kind,
            @Nullable Code under,
            @Nullable LocalDate at,
            @Nullable Status status) {}
}
