package vn.ntm.assignment.organisation.intake;

import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

import vn.ntm.assignment.organisation.Registration;
import vn.ntm.assignment.organisation.SearchWords;
import vn.ntm.assignment.organisation.intake.Rows.Counted;
import vn.ntm.assignment.organisation.timeline.Days;

/** The rows of one file in a temporary table of the transaction: COPY is the fastest way in. */
@ApplicationScoped
class Staging {

    private static final String TABLE = """
            create temporary table intake (
                row_number int, line int, code text, name text, name_en text, aliases text, kind text, parent text, region text,
                commune_group int, external_codes text, head text, contacts text, valid_from date, valid_to date,
                reason text, plain_name text, words text, said text) on commit drop""";

    private final Session em;
    private final Rows rows;
    private final ObjectMapper json;

    Staging(Session em, Rows rows, ObjectMapper json) {
        this.em = em;
        this.rows = rows;
        this.json = json;
    }

    /**
     * A row speaks of the fields that it has: of a body that is known all others stay as they are recorded of that day. A column
     * for one external code, or for a part of the head, leaves the other codes and parts.
     */
    private static final String KEEP_WHAT_IS_NOT_SAID = """
            update intake_row i set
                name_en = %s, region = %s, commune_group = %s, parent = %s,
                aliases = case when %s then i.aliases else cast(to_jsonb(s.aliases) as text) end,
                contacts = case when %s then i.contacts else cast(s.contacts as text) end,
                external_codes = case when %s then i.external_codes else cast(
                    coalesce((select jsonb_object_agg(e.key, e.value) from jsonb_each(s.external_codes) e
                        where not cast(i.said as jsonb) @> to_jsonb('externalCodes.' || e.key)), jsonb_build_object())
                    || cast(i.external_codes as jsonb) as text) end,
                head = case when %s then i.head else cast(nullif(
                    (select jsonb_object_agg(part, coalesce(
                            case when cast(i.said as jsonb) @> to_jsonb('head.' || part)
                                then cast(i.head as jsonb) -> part else s.head -> part end, cast('null' as jsonb)))
                        from unnest(array['name', 'title', 'since']) part),
                    jsonb_build_object('name', cast(null as text), 'title', cast(null as text), 'since', cast(null as text)))
                    as text) end
            from intake_row n cross join lateral (
                select * from organisation_stretch o where o.code = n.code
                order by o.valid_from > n.from_day, case when o.valid_from <= n.from_day then o.valid_from end desc, o.valid_from
                limit 1) s
            where n.known and i.row_number = n.row_number""".formatted(
                    kept("nameEn", "name_en"),
                    kept("region", "region"),
                    kept("communeGroup", "commune_group"),
                    kept("parent", "parent"),
                    says("aliases"),
                    says("contacts"),
                    says("externalCodes"),
                    says("head"));

    private static String kept(String field, String column) {
        return "case when %s then i.%s else s.%s end".formatted(says(field), column, column);
    }

    private static String says(String field) {
        return "cast(i.said as jsonb) @> '\"%s\"'".formatted(field);
    }

    /** Copies what can be read; what cannot is told to {@code unreadable}. */
    Counted copy(InputStream body, boolean csv, List<Row> unreadable, Map<Integer, List<FieldChange>> altered) {
        em.createNativeMutationQuery(TABLE).executeUpdate();
        return em.doReturningWork(connection -> {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy intake from stdin");
            var text = new CopyText();
            try {
                var counted = rows.read(body, csv, row -> {
                    if (row.violations().isEmpty() && row.said() != null) {
                        write(text, row, row.said());
                        if (!row.altered().isEmpty()) {
                            altered.put(row.number(), row.altered());
                        }
                    } else {
                        unreadable.add(row);
                    }
                    if (text.isFull()) {
                        send(copy, text);
                    }
                });
                send(copy, text);
                copy.endCopy();
                return counted;
            } catch (IOException e) {
                throw Refusal.broken(e);
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        });
    }

    private static void send(org.postgresql.copy.CopyIn copy, CopyText text) throws IOException {
        try {
            var bytes = text.drained();
            copy.writeToCopy(bytes, 0, bytes.length);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(CopyText text, Row row, Registration said) {
        var as = said.attributes();
        var code = Objects.requireNonNull(said.code(), "the row was checked");
        text.cell(row.number())
                .cell(row.line())
                .cell(code)
                .cell(as.name())
                .cell(as.nameEn())
                .cell(json(as.aliases()))
                .cell(as.kind())
                .cell(as.parent())
                .cell(as.region())
                .cell(as.communeGroup())
                .cell(json(as.externalCodes()))
                .cell(as.head() == null ? null : json(as.head()))
                .cell(json(as.contacts()))
                .cell(said.validFrom())
                .cell(Days.after(said.validTo()))
                .cell(said.reason())
                .cell(SearchWords.plain(as.name()))
                .cell(String.join(" ", SearchWords.of(code, as)))
                .cell(json(row.fields()))
                .endRow();
    }

    private String json(Object value) {
        if (value instanceof java.util.Collection<?> none && none.isEmpty()) {
            return "[]";
        }
        if (value instanceof Map<?, ?> none && none.isEmpty()) {
            return "{}";
        }
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sets apart what is new, what is as it was, and what would change. */
    void sort(LocalDate today) {
        run("""
                create temporary table intake_fault (row_number int, pointer text, reason text, value text)
                on commit drop""");
        run("""
                create temporary table intake_row on commit drop as
                select i.*, coalesce(i.valid_from, case when o.code is null then date '1945-09-02' end, :today) as from_day,
                    o.code is not null as known,
                    row_number() over (partition by i.code order by i.row_number) as turn
                from intake i left join organisation o on o.code = i.code""", today);
        run("""
                insert into intake_fault select row_number, '/code', 'code-repeated', code
                from intake_row where turn > 1""");
        run("delete from intake_row where turn > 1");
        run("create index on intake_row (code)");
        run("analyze intake_row");
        run(KEEP_WHAT_IS_NOT_SAID);
    }

    private void run(String statement) {
        em.createNativeMutationQuery(statement).executeUpdate();
    }

    private void run(String statement, LocalDate today) {
        em.createNativeMutationQuery(statement).setParameter("today", today).executeUpdate();
    }

    record Fault(
            int row,
            String pointer,
            String reason,
            @Nullable String value) {

        static Fault of(Tuple row) {
            return new Fault(
                    row.get(0, Integer.class),
                    row.get(1, String.class),
                    row.get(2, String.class),
                    row.get(3, String.class));
        }
    }
}
