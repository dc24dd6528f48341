package vn.ntm.assignment.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.organisation.timeline.DatedTree;
import vn.ntm.assignment.organisation.timeline.Stretch;
import vn.ntm.assignment.organisation.timeline.Timeline;
import vn.ntm.kernel.Code;
import vn.ntm.platform.identity.Ids;

/** Writes down how lives of bodies have changed; a stretch that stays as it was is not touched. */
@ApplicationScoped
public class Recorder {

    private static final String ADD = """
            insert into organisation_stretch (code, valid_from, valid_to, name, name_en, aliases, kind, parent, region,
                commune_group, external_codes, head, contacts, change, plain_name, words, told, recorded_at, account)
            select n.code, n.valid_from, n.valid_to, n.name, n.name_en,
                array(select jsonb_array_elements_text(cast(n.aliases as jsonb))), n.kind, n.parent, n.region,
                n.commune_group, cast(n.external_codes as jsonb), cast(n.head as jsonb), cast(n.contacts as jsonb),
                n.change, n.plain_name, array_to_tsvector(string_to_array(n.words, ' ')),
                n.valid_to is not null and n.valid_to <= :today and not n.is_last, :now, :account
            from unnest(:codes, :froms, :tos, :names, :names_en, :aliases, :kinds, :parents, :regions, :groups,
                    :external_codes, :heads, :contacts, :changes, :plain_names, :words, :lasts)
                as n (code, valid_from, valid_to, name, name_en, aliases, kind, parent, region, commune_group,
                    external_codes, head, contacts, change, plain_name, words, is_last)""";

    private final Session em;
    private final Timelines timelines;

    Recorder(Session em, Timelines timelines) {
        this.em = em;
        this.timelines = timelines;
    }

    /**
     * @param before the lives as they are recorded
     * @param after all lives that may have changed
     */
    public void record(DatedTree before, Collection<Timeline> after, String account, Instant now, LocalDate today) {
        var added = new ArrayList<Row>();
        var removed = new ArrayList<Row>();
        var shortened = new ArrayList<Row>();
        for (var life : after) {
            var old = stretches(before.find(life.code()));
            for (var stretch : life.stretches()) {
                var was = old.stream()
                        .filter(other -> other.from().equals(stretch.from()))
                        .findFirst();
                var row = new Row(
                        life.code(), stretch, stretch.equals(life.stretches().getLast()));
                if (was.isEmpty() || !sameBut(was.get(), stretch)) {
                    was.ifPresent(_ -> removed.add(row));
                    added.add(row);
                } else if (!Objects.equals(was.get().to(), stretch.to())) {
                    shortened.add(row);
                }
            }
            old.stream()
                    .filter(was -> life.stretches().stream()
                            .noneMatch(stretch -> stretch.from().equals(was.from())))
                    .forEach(was -> removed.add(new Row(life.code(), was, false)));
        }
        exist(after);
        remove(removed);
        shorten(shortened);
        add(added, account, now, today);
    }

    private static List<Stretch> stretches(@Nullable Timeline timeline) {
        return timeline == null ? List.of() : timeline.stretches();
    }

    private static boolean sameBut(Stretch one, Stretch other) {
        return one.as().equals(other.as()) && Objects.equals(one.change(), other.change());
    }

    /** A new body gets its identity, and is what it will be until the register is moved to today. */
    private void exist(Collection<Timeline> lives) {
        em.createNativeMutationQuery("""
                        insert into organisation (id, code, name, kind, parent, revision)
                        select id, code, name, kind, parent, -1
                        from unnest(:ids, :codes, :names, :kinds, :parents) as n (id, code, name, kind, parent)
                        on conflict (code) do nothing""")
                .setParameter("ids", lives.stream().map(_ -> Ids.next()).toArray(UUID[]::new))
                .setParameter("codes", first(lives, life -> life.code().text()))
                .setParameter(
                        "names",
                        first(lives, life -> life.stretches().getFirst().as().name()))
                .setParameter(
                        "kinds",
                        first(
                                lives,
                                life -> life.stretches().getFirst().as().kind().text()))
                .setParameter(
                        "parents",
                        first(
                                lives,
                                life -> text(life.stretches().getFirst().as().parent())))
                .executeUpdate();
    }

    private void remove(List<Row> rows) {
        if (!rows.isEmpty()) {
            em.createNativeMutationQuery("""
                            delete from organisation_stretch s using unnest(:codes, :froms) as n (code, valid_from)
                            where s.code = n.code and s.valid_from = n.valid_from""")
                    .setParameter("codes", texts(rows, row -> row.code.text()))
                    .setParameter("froms", days(rows, Stretch::from))
                    .executeUpdate();
        }
    }

    private void shorten(List<Row> rows) {
        if (!rows.isEmpty()) {
            em.createNativeMutationQuery("""
                            update organisation_stretch s set valid_to = n.valid_to
                            from unnest(:codes, :froms, :tos) as n (code, valid_from, valid_to)
                            where s.code = n.code and s.valid_from = n.valid_from""")
                    .setParameter("codes", texts(rows, row -> row.code.text()))
                    .setParameter("froms", days(rows, Stretch::from))
                    .setParameter("tos", days(rows, Stretch::to))
                    .executeUpdate();
        }
    }

    private void add(List<Row> rows, String account, Instant now, LocalDate today) {
        if (rows.isEmpty()) {
            return;
        }
        em.createNativeMutationQuery(ADD)
                .setParameter("codes", texts(rows, row -> row.code.text()))
                .setParameter("froms", days(rows, Stretch::from))
                .setParameter("tos", days(rows, Stretch::to))
                .setParameter("names", texts(rows, row -> row.as.as().name()))
                .setParameter("names_en", texts(rows, row -> row.as.as().nameEn()))
                .setParameter(
                        "aliases",
                        texts(rows, row -> timelines.write(row.as.as().aliases())))
                .setParameter("kinds", texts(rows, row -> row.as.as().kind().text()))
                .setParameter("parents", texts(rows, row -> text(row.as.as().parent())))
                .setParameter(
                        "regions",
                        texts(
                                rows,
                                row -> row.as.as().region() == null
                                        ? null
                                        : row.as.as().region().name()))
                .setParameter(
                        "groups",
                        rows.stream().map(row -> row.as.as().communeGroup()).toArray(Integer[]::new))
                .setParameter(
                        "external_codes",
                        texts(rows, row -> timelines.write(row.as.as().externalCodes())))
                .setParameter(
                        "heads",
                        texts(
                                rows,
                                row -> row.as.as().head() == null
                                        ? null
                                        : timelines.write(row.as.as().head())))
                .setParameter(
                        "contacts",
                        texts(rows, row -> timelines.write(row.as.as().contacts())))
                .setParameter(
                        "changes", rows.stream().map(row -> row.as.change()).toArray(UUID[]::new))
                .setParameter(
                        "plain_names",
                        texts(rows, row -> Folded.plain(row.as.as().name())))
                .setParameter("words", texts(rows, row -> String.join(" ", SearchWords.of(row.code, row.as.as()))))
                .setParameter("lasts", rows.stream().map(row -> row.last).toArray(Boolean[]::new))
                .setParameter("today", today)
                .setParameter("now", now)
                .setParameter("account", account)
                .executeUpdate();
    }

    private static String[] first(Collection<Timeline> lives, Function<Timeline, @Nullable String> what) {
        return lives.stream().map(what).toArray(String[]::new);
    }

    private static String[] texts(List<Row> rows, Function<Row, @Nullable String> what) {
        return rows.stream().map(what).toArray(String[]::new);
    }

    private static LocalDate[] days(List<Row> rows, Function<Stretch, @Nullable LocalDate> what) {
        return Stream.of(rows.toArray(Row[]::new))
                .map(row -> what.apply(row.as))
                .toArray(LocalDate[]::new);
    }

    private static @Nullable String text(@Nullable Code code) {
        return code == null ? null : code.text();
    }

    private record Row(Code code, Stretch as, boolean last) {}
}
