package vn.ntm.assignment.organisation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

import vn.ntm.kernel.Code;

/**
 * Reads the register a page at a time, at the price of what the page shows. Few candidates are looked up by an index and asked
 * who stands above them; a small branch is read whole and put in order; among many, the register or a large branch of it is
 * walked in order until the page is full.
 */
@ApplicationScoped
class RegisterPages {

    /** So many candidates are put in order, or followed upwards, in some ten milliseconds. */
    static final int FEW = 5_000;

    private final Session em;
    private final Timelines timelines;

    RegisterPages(Session em, Timelines timelines) {
        this.em = em;
        this.timelines = timelines;
    }

    Amount amount(Sought sought) {
        var asked = counted(sought);
        var found = asked.bound(em.createNativeQuery(asked.sql, Long.class)).getSingleResult();
        return found == 0 ? Amount.NONE : found <= FEW ? Amount.FEW : Amount.MANY;
    }

    /** Whether so few stand below this body on that day that all of them are read in some ten milliseconds. */
    boolean isSmall(Code branch, LocalDate day) {
        var asked = sized(branch, day);
        return asked.bound(em.createNativeQuery(asked.sql, Long.class)).getSingleResult() <= FEW;
    }

    /** As {@link #below}, of a small branch and of bodies in force: its price is that of the branch, whatever is sought. */
    List<Place> ofSmall(Code branch, Sought sought, List<String> after, int size) {
        return places(whole(branch, sought, after, size), sought);
    }

    /** @param after the code that was shown last; empty for the first page */
    List<Place> ofAll(Sought sought, Amount amount, String after, int size) {
        return places(inOrder(sought, amount, after, size), sought);
    }

    /**
     * In the order of the tree: a body, then all that stands below it, then the next one beside it.
     *
     * @param after the codes from below {@code under} to the body that was shown last; empty for the first page
     */
    List<Place> below(Code under, Sought sought, Amount amount, List<String> after, int size) {
        return places(
                amount == Amount.MANY ? downwards(under, sought, after, size) : upwards(under, sought, after, size),
                sought);
    }

    static Question counted(Sought sought) {
        return new Question("""
                select count(*) from (select from organisation_stretch s where %s limit %d) candidate""".formatted(sought.where(), FEW + 1), sought.values());
    }

    /** PostgreSQL does not look behind {@code offset 0}: few candidates are found first, and then put in order. */
    static Question inOrder(Sought sought, Amount amount, String after, int size) {
        return new Question(
                        """
                select %s, array[s.code] as path
                from (select * from organisation_stretch s where %s %s) s
                where s.code > :after order by s.code limit :size""".formatted(Timelines.COLUMNS, sought.where(), amount == Amount.FEW ? "offset 0" : ""),
                        sought.values())
                .with("after", after)
                .with("size", size);
    }

    static Question sized(Code branch, LocalDate day) {
        return new Question("""
                with recursive below (code) as (
                    select cast(:branch as text)
                    union all
                    select s.code from below b join organisation_stretch s on s.parent = b.code and %s)
                select count(*) - 1 from (select from below limit %d) counted""".formatted(Sought.ON_THE_DAY, FEW + 2), Map.of("branch", branch.text(), "at", day));
    }

    /** Tier by tier downwards; only those on the page are read. */
    static Question whole(Code branch, Sought sought, List<String> after, int size) {
        return new Question("""
                with recursive below (code, path, sought) as (
                    select cast(:branch as text), array[cast(:branch as text)], false
                    union all
                    select s.code, b.path || s.code, %2$s
                    from below b join organisation_stretch s on s.parent = b.code and %1$s),
                page as (
                    select code, path from below where sought and path > cast(:start as text[]) order by path limit :size)
                select %3$s, p.path from page p cross join lateral (
                    select * from organisation_stretch s where s.code = p.code and %1$s limit 1) s
                order by p.path""".formatted(Sought.ON_THE_DAY, sought.where(), Timelines.COLUMNS), sought.values())
                .with("branch", branch.text())
                .with("start", startingAt(branch, after))
                .with("size", size);
    }

    private static String[] startingAt(Code under, List<String> after) {
        return Stream.concat(Stream.of(under.text()), after.stream()).toArray(String[]::new);
    }

    static Question upwards(Code under, Sought sought, List<String> after, int size) {
        return new Question("""
                with recursive candidate as materialized (
                    select s.*, cast(%s as date) as day from organisation_stretch s where %s),
                upwards (code, path, above, day) as (
                    select code, array[code], parent, day from candidate
                    union all
                    select u.code, s.code || u.path, s.parent, u.day from upwards u cross join lateral (
                        select p.code, p.parent from organisation_stretch p
                        where p.code = u.above and p.valid_from <= u.day and (p.valid_to is null or p.valid_to > u.day)
                        limit 1) s
                    where u.above <> :under)
                select %s, cast(:under as text) || u.path as path from upwards u join candidate s on s.code = u.code
                where u.above = :under and u.path > cast(:after as text[]) order by u.path limit :size""".formatted(sought.lastSeen(), sought.where(), Timelines.COLUMNS), sought.values())
                .with("under", under.text())
                .with("after", after.toArray(String[]::new))
                .with("size", size);
    }

    /**
     * One body at a time: its first child, or else the next one beside it, or beside whom it stands below. Nothing is put in
     * order, and a recursion goes no further than its rows are asked for; every {@code limit 1} keeps it at that.
     */
    static Question downwards(Code under, Sought sought, List<String> after, int size) {
        return new Question("""
                with recursive walk (path) as (
                    select cast(:start as text[])
                    union all
                    select next.path from walk w cross join lateral (
                        select trim_array(w.path, cardinality(w.path) - l.level) || c.code as path
                        from generate_series(cardinality(w.path), 1, -1) as l (level)
                        cross join lateral (
                            select s.code from organisation_stretch s
                            where s.parent = w.path[l.level] and s.code > coalesce(w.path[l.level + 1], '') and %s
                            order by s.code limit 1) c
                        order by l.level desc limit 1) next)
                select %s, w.path from walk w cross join lateral (
                    select * from organisation_stretch s where s.code = w.path[cardinality(w.path)] and %s limit 1) s
                where w.path <> cast(:start as text[]) limit :size""".formatted(Sought.ON_THE_DAY, Timelines.COLUMNS, sought.where()), sought.values())
                .with("start", startingAt(under, after))
                .with("size", size);
    }

    private List<Place> places(Question asked, Sought sought) {
        return asked.bound(em.createNativeQuery(asked.sql, Tuple.class))
                .getResultStream()
                .map(row -> new Place(
                        OrganisationLine.of(
                                Code.valueOf(row.get(0, String.class)), timelines.stretch(row), sought.status()),
                        List.of(row.get("path", String[].class))))
                .toList();
    }

    enum Amount {
        NONE,
        FEW,
        MANY
    }

    /** @param path the codes from where the list begins to this body: its place in the order of the list */
    record Place(OrganisationLine line, List<String> path) {}

    record Question(String sql, Map<String, Object> values) {
        Question with(String name, Object value) {
            var all = new HashMap<>(values);
            all.put(name, value);
            return new Question(sql, all);
        }

        <T> NativeQuery<T> bound(NativeQuery<T> query) {
            values.forEach(query::setParameter);
            return query;
        }
    }
}
