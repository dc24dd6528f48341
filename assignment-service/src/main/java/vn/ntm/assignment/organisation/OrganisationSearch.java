package vn.ntm.assignment.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.organisation.RegisterPages.Amount;
import vn.ntm.assignment.organisation.RegisterPages.Place;
import vn.ntm.kernel.BusinessTime;
import vn.ntm.kernel.Code;
import vn.ntm.platform.paging.Cursor;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.paging.PageRequest;

/** Finds bodies as they are on a day. */
@ApplicationScoped
@Transactional
class OrganisationSearch {

    private static final int NAMESAKES = 500;

    private final Session em;
    private final RegisterPages pages;
    private final Clock clock;

    OrganisationSearch(Session em, RegisterPages pages, Clock clock) {
        this.em = em;
        this.pages = pages;
        this.clock = clock;
    }

    Page<OrganisationLine> found(Wanted wanted, PageRequest page) {
        var day = dayOf(wanted.at);
        var sought = narrowed(Sought.on(day, wanted.status == null ? Status.IN_FORCE : wanted.status), wanted.kind);
        if (wanted.text == null) {
            var places = Page.of(listed(sought, wanted, day, page), page, Place::path);
            return told(places, Place::line, day, false);
        }
        var found = Page.of(meant(wanted.text, sought, wanted.under, page), page, Ranked::key);
        return told(found, ranked -> ranked.place().line(), day, true);
    }

    private <T> Page<OrganisationLine> told(
            Page<T> page, Function<T, OrganisationLine> line, LocalDate day, boolean searched) {
        return new Page<>(toldApart(page.items().stream().map(line).toList(), day, searched), page.nextCursor());
    }

    /** The bodies of that day that this name may mean: it is the whole name, an alias or the code. */
    List<OrganisationLine> called(String name, @Nullable Code kind, @Nullable Code under, @Nullable LocalDate at) {
        var day = dayOf(at);
        var plain = Folded.plain(name);
        if (plain.isEmpty()) {
            return List.of();
        }
        var sought = narrowed(Sought.on(day, Status.IN_FORCE), kind)
                .withWords(Folded.wholeWords(plain))
                .and(
                        "(s.plain_name = :plain or cardinality(s.aliases) > 0 or s.code = :name)",
                        Map.of("plain", plain, "name", name));
        var found = read(sought, pages.amount(sought), under, List.of(), NAMESAKES).stream()
                .map(Place::line)
                .toList();
        var byCode =
                found.stream().filter(line -> line.code().text().equals(name)).toList();
        return toldApart(byCode.isEmpty() ? Folded.called(name, found, OrganisationSearch::names) : byCode, day, true);
    }

    /**
     * What was typed may be a code, a name with the word of its kind, or one without: the first that finds anything. Whoever is
     * found with the marks that were typed comes before the others.
     */
    private List<Ranked> meant(String text, Sought sought, @Nullable Code under, PageRequest page) {
        for (var reading : Folded.readings(text)) {
            if (pages.amount(sought.withWords(reading.loose())) != Amount.NONE) {
                return ranked(ranks(sought, reading), under, page);
            }
        }
        return List.of();
    }

    private static List<Sought> ranks(Sought sought, Folded.Reading reading) {
        var words = reading.ranks();
        return IntStream.range(0, words.size())
                .mapToObj(rank -> rank == 0
                        ? sought.withWords(words.get(rank))
                        : sought.withWords(words.get(rank)).withoutWords(words.get(rank - 1)))
                .toList();
    }

    private List<Ranked> ranked(List<Sought> ranks, @Nullable Code under, PageRequest page) {
        int begun = page.cursor()
                .map(cursor -> cursor.read(0, text -> Objects.checkIndex(Integer.parseInt(text), ranks.size())))
                .orElse(0);
        var found = new ArrayList<Ranked>();
        for (int rank = begun; rank < ranks.size() && found.size() < page.sizeAndOne(); rank++) {
            var sought = ranks.get(rank);
            var amount = pages.amount(sought);
            if (amount != Amount.NONE) {
                var after = rank == begun
                        ? page.cursor().map(cursor -> after(cursor, under, 1)).orElse(List.of())
                        : List.<String>of();
                for (var place : read(sought, amount, under, after, page.sizeAndOne() - found.size())) {
                    found.add(new Ranked(rank, place));
                }
            }
        }
        return found;
    }

    /** @param rank how well it fits what was typed; 0 is best */
    private record Ranked(int rank, Place place) {

        List<?> key() {
            return Stream.concat(Stream.of(rank), place.path().stream()).toList();
        }
    }

    private static Sought narrowed(Sought sought, @Nullable Code kind) {
        return kind == null ? sought : sought.and("s.kind = :kind", Map.of("kind", kind.text()));
    }

    /** In a branch, whether it is better to begin with those of the kind depends on which are fewer. */
    private List<Place> listed(Sought sought, Wanted wanted, LocalDate day, PageRequest page) {
        var under = wanted.under;
        if (under == null || wanted.kind == null) {
            return read(sought, Amount.MANY, under, page);
        }
        return sought.status() == Status.IN_FORCE && pages.isSmall(under, day)
                ? pages.ofSmall(under, sought, after(page, under), page.sizeAndOne())
                : read(sought, pages.amount(sought), under, page);
    }

    private List<Place> read(Sought sought, Amount amount, @Nullable Code under, PageRequest page) {
        return read(sought, amount, under, after(page, under), page.sizeAndOne());
    }

    private static List<String> after(PageRequest page, @Nullable Code under) {
        return page.cursor().map(cursor -> after(cursor, under, 0)).orElse(List.of());
    }

    /** Whom a branch has lost or will get is not in its tree of the day, so it is looked for from below. */
    private List<Place> read(Sought sought, Amount amount, @Nullable Code under, List<String> after, int size) {
        return under == null
                ? pages.ofAll(sought, amount, after.isEmpty() ? "" : after.getLast(), size)
                : pages.below(under, sought, sought.status() == Status.IN_FORCE ? amount : Amount.FEW, after, size);
    }

    /** A cursor of another list, or of another branch, is refused. */
    private static List<String> after(Cursor cursor, @Nullable Code under, int begin) {
        if (under != null) {
            cursor.read(begin, text -> under.equals(Code.valueOf(text)) ? under : refuse(text));
        }
        return IntStream.range(under == null ? begin : begin + 1, cursor.key().size())
                .mapToObj(position -> cursor.read(position, Code::valueOf).text())
                .toList();
    }

    private static Code refuse(String text) {
        throw new IllegalArgumentException(text);
    }

    private LocalDate dayOf(@Nullable LocalDate at) {
        return at == null ? BusinessTime.dayOf(clock.instant()) : at;
    }

    private static Stream<String> names(OrganisationLine line) {
        return Stream.concat(Stream.of(line.name()), line.aliases().stream());
    }

    /** With the name of its parent, and in a search with whether others are called the same. */
    private List<OrganisationLine> toldApart(List<OrganisationLine> found, LocalDate day, boolean searched) {
        var parents = new HashMap<String, String>();
        em.createNativeQuery(
                        "select s.code, s.name from organisation_stretch s where s.code = any(:codes) and "
                                + Sought.ON_THE_DAY,
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
        var shared = searched ? shared(found, day) : Set.<String>of();
        return found.stream()
                .map(line -> line.toldApart(
                        line.parent() == null ? null : parents.get(line.parent().text()),
                        searched ? shared.contains(Folded.plain(line.name())) : null))
                .toList();
    }

    /** Which names more than one body has; nobody counts how many. */
    private Set<String> shared(List<OrganisationLine> found, LocalDate day) {
        return em.createNativeQuery("""
                        select n.name from unnest(:names) as n (name)
                        where (select count(*) from (select from organisation_stretch s
                            where s.plain_name = n.name and %s limit 2) namesake) > 1""".formatted(Sought.ON_THE_DAY), String.class)
                .setParameter(
                        "names",
                        found.stream()
                                .map(line -> Folded.plain(line.name()))
                                .distinct()
                                .toArray(String[]::new))
                .setParameter("at", day)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    record Wanted(
            @Nullable String text,
            @Nullable Code kind,
            @Nullable Code under,
            @Nullable LocalDate at,
            @Nullable Status status) {}
}
