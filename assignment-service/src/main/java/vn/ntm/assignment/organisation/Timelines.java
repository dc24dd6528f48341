package vn.ntm.assignment.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.organisation.timeline.Attributes;
import vn.ntm.assignment.organisation.timeline.Contact;
import vn.ntm.assignment.organisation.timeline.DatedTree;
import vn.ntm.assignment.organisation.timeline.Head;
import vn.ntm.assignment.organisation.timeline.Region;
import vn.ntm.assignment.organisation.timeline.Span;
import vn.ntm.assignment.organisation.timeline.Stretch;
import vn.ntm.assignment.organisation.timeline.Timeline;
import vn.ntm.kernel.Code;

/** The lives of bodies as the database has them. */
@ApplicationScoped
public class Timelines {

    /** What a row says of a body, in the order in which {@link #stretch} reads it. */
    static final String COLUMNS = """
            s.code, s.valid_from, s.valid_to, s.name, s.name_en, s.aliases, s.kind, s.parent, s.region, s.commune_group,
            cast(s.external_codes as text), cast(s.head as text), cast(s.contacts as text), s.change""";

    /** These, their children on any day, and all that ever stood above them. */
    private static final String AROUND = """
            with recursive wanted (code) as (
                select unnest(:codes)
                union
                select c.code from organisation_stretch c where :children and c.parent = any(:codes)),
            above (code) as (
                select code from wanted
                union
                select s.parent from above a join organisation_stretch s on s.code = a.code where s.parent is not null)
            select""" + " " + COLUMNS + """

            from organisation_stretch s join above a on a.code = s.code order by s.code, s.valid_from""";

    private final Session em;
    private final ObjectMapper json;

    Timelines(Session em, ObjectMapper json) {
        this.em = em;
        this.json = json;
    }

    Optional<Timeline> of(Code code) {
        return read(em.createNativeQuery(
                                "select " + COLUMNS
                                        + " from organisation_stretch s where s.code = :code order by s.valid_from",
                                Tuple.class)
                        .setParameter("code", code.text())
                        .getResultList())
                .stream()
                .findFirst();
    }

    /** As much of the register as is needed to judge a change of these. */
    public DatedTree around(Collection<Code> codes, boolean withChildren) {
        return new DatedTree(read(em.createNativeQuery(AROUND, Tuple.class)
                .setParameter("codes", Organisations.texts(codes))
                .setParameter("children", withChildren)
                .getResultList()));
    }

    /** Who heads these bodies on a day, as far as the register knows. */
    public Map<Code, Head> heads(Collection<Code> codes, LocalDate day) {
        var heads = new TreeMap<Code, Head>();
        em.createNativeQuery("""
                        select s.code, cast(s.head as text) from organisation_stretch s
                        where s.code = any(:codes) and s.head is not null and %s""".formatted(Sought.ON_THE_DAY), Tuple.class)
                .setParameter("codes", Organisations.texts(codes))
                .setParameter("at", day)
                .getResultStream()
                .forEach(row -> heads.put(
                        Code.valueOf(row.get(0, String.class)),
                        read(row.get(1, String.class), new TypeReference<Head>() {})));
        return heads;
    }

    private List<Timeline> read(List<Tuple> rows) {
        var stretches = new TreeMap<Code, List<Stretch>>();
        rows.forEach(row -> stretches
                .computeIfAbsent(Code.valueOf(row.get(0, String.class)), _ -> new ArrayList<>())
                .add(stretch(row)));
        return stretches.entrySet().stream()
                .map(body -> new Timeline(body.getKey(), body.getValue()))
                .toList();
    }

    Stretch stretch(Tuple row) {
        var span = new Span(row.get(1, LocalDate.class), row.get(2, LocalDate.class));
        var region = row.get(8, String.class);
        var attributes = new Attributes(
                row.get(3, String.class),
                row.get(4, String.class),
                List.of(row.get(5, String[].class)),
                Code.valueOf(row.get(6, String.class)),
                code(row.get(7, String.class)),
                region == null ? null : Region.valueOf(region),
                row.get(9, Integer.class),
                read(row.get(10, String.class), new TypeReference<Map<String, String>>() {}),
                row.get(11) == null ? null : read(row.get(11, String.class), new TypeReference<Head>() {}),
                read(row.get(12, String.class), new TypeReference<List<Contact>>() {}));
        return new Stretch(span, attributes, row.get(13, UUID.class));
    }

    /** As {@link #write} wrote them. */
    List<Stretch> stretches(String text) {
        return read(text, new TypeReference<List<Stretch>>() {});
    }

    private static @Nullable Code code(@Nullable String text) {
        return text == null ? null : Code.valueOf(text);
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    String write(@Nullable Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
