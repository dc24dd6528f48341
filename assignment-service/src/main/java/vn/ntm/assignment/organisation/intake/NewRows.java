package vn.ntm.assignment.organisation.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.organisation.intake.Staging.Fault;
import vn.ntm.events.AssignmentEvent.OrganisationRegistered;
import vn.ntm.kernel.Code;
import vn.ntm.platform.outbox.Outbox;

/** What a file says of bodies nobody knew: the rules of the register as questions to all of its rows at once. */
@ApplicationScoped
class NewRows {

    private static final String KINDS = """
            insert into intake_fault
            select n.row_number, '/kind', case when k.code is null then 'unknown-kind' else 'kind-not-in-force' end, n.kind
            from intake_row n left join organisation_kind k on k.code = n.kind
            where not n.known and (k.code is null or coalesce(k.valid_from, date '1945-09-02') > n.from_day
                or (k.valid_to is not null and (n.valid_to is null or n.valid_to > k.valid_to)))""";

    private static final String GROUPS = """
            insert into intake_fault
            select n.row_number, '/code', 'code-of-a-group', n.code
            from intake_row n join organisation_group g on g.code = n.code where not n.known""";

    private static final String DAYS = """
            insert into intake_fault
            select n.row_number, case when n.from_day < date '1945-09-02' then '/validFrom' else '/validTo' end,
                case when n.from_day < date '1945-09-02' then 'before-the-register' else 'ends-before-it-begins' end,
                cast(case when n.from_day < date '1945-09-02' then n.from_day else n.valid_to - 1 end as text)
            from intake_row n where not n.known and (n.from_day < date '1945-09-02' or n.valid_to <= n.from_day)""";

    private static final String PARENTS = """
            insert into intake_fault
            select n.row_number, '/parent',
                case when p.code is null and life.code is null then 'unknown-parent' else 'parent-not-in-force' end, n.parent
            from intake_row n
            left join intake_row p on p.code = n.parent and not p.known
            left join (select code, min(valid_from) as valid_from,
                        case when bool_and(valid_to is not null) then max(valid_to) end as valid_to
                    from organisation_stretch where code in (select parent from intake_row) group by code) life
                on life.code = n.parent
            where not n.known and n.parent is not null
              and (coalesce(p.from_day, life.valid_from) is null
                or coalesce(p.from_day, life.valid_from) > n.from_day
                or (case when p.code is null then life.valid_to else p.valid_to end is not null
                    and (n.valid_to is null
                        or n.valid_to > case when p.code is null then life.valid_to else p.valid_to end)))""";

    /** From every new body whose parent is not new, down: who is not reached stands below itself. */
    private static final String CIRCLES = """
            insert into intake_fault
            with recursive reached (code, anchor) as (
                select n.code, n.parent from intake_row n
                where not n.known and not exists (select from intake_row p where p.code = n.parent and not p.known)
                union all
                select n.code, r.anchor from reached r join intake_row n on n.parent = r.code and not n.known)
            select n.row_number, case when r.code is null then '/parent' else '' end,
                case when r.code is null then 'circular-parent' else 'outside-branch' end,
                case when r.code is null then n.parent else n.code end
            from intake_row n left join reached r on r.code = n.code
            where not n.known and (r.code is null
                or (:everywhere = false and (r.anchor is null or not r.anchor = any(:branch))))""";

    private static final String BELOW_REFUSED = """
            insert into intake_fault
            select n.row_number, '/parent', 'unknown-parent', n.parent
            from intake_row n join intake_row p on p.code = n.parent and not p.known
            where not n.known and exists (select from intake_fault f where f.row_number = p.row_number)
              and not exists (select from intake_fault f where f.row_number = n.row_number)""";

    private static final String BODIES = """
            insert into organisation (id, code, name, name_en, kind, parent, aliases, revision, ends_on, ended)
            select uuidv7(), code, name, name_en, kind, parent,
                array(select jsonb_array_elements_text(cast(aliases as jsonb))), 0, valid_to,
                valid_to is not null and valid_to <= :today
            from intake_row where not known order by row_number""";

    private static final String STRETCHES = """
            insert into organisation_stretch (code, valid_from, valid_to, name, name_en, aliases, kind, parent, region,
                commune_group, external_codes, head, contacts, plain_name, words, told, recorded_at, account)
            select code, from_day, valid_to, name, name_en,
                array(select jsonb_array_elements_text(cast(aliases as jsonb))), kind, parent, region, commune_group,
                cast(external_codes as jsonb), cast(head as jsonb), cast(contacts as jsonb), plain_name,
                array_to_tsvector(string_to_array(words, ' ')), from_day <= :today, :now, :account
            from intake_row where not known""";

    /** Word for word what Jackson would write of {@code OrganisationRegistered}; a test compares them. */
    private static final String EVENTS = """
            with recursive tier (code, depth) as (
                select n.code, 0 from intake_row n
                where not n.known and not exists (select from intake_row p where p.code = n.parent and not p.known)
                union all
                select n.code, t.depth + 1 from tier t join intake_row n on n.parent = t.code and not n.known)
            select o.id as subject,
                '{"organisation":"' || o.id || '","code":"' || n.code || '","name":' || to_json(n.name)
                || ',"kind":"' || n.kind || '","parent":' || coalesce('"' || n.parent || '"', 'null')
                || ',"region":' || coalesce('"' || n.region || '"', 'null')
                || ',"communeGroup":' || coalesce(cast(n.commune_group as text), 'null')
                || ',"validFrom":' || coalesce('"' || nullif(n.from_day, date '1945-09-02') || '"', 'null')
                || ',"validTo":' || coalesce('"' || case when n.valid_to <= :today then n.valid_to - 1 end || '"', 'null')
                || ',"symbol":' || coalesce(cast(to_json(cast(n.external_codes as jsonb) ->> 'symbol') as text), 'null')
                || ',"headTitle":' || coalesce(cast(to_json(cast(n.head as jsonb) ->> 'title') as text), 'null')
                || ',"headName":' || coalesce(cast(to_json(cast(n.head as jsonb) ->> 'name') as text), 'null')
                || '}' as payload
            from intake_row n join tier t on t.code = n.code join organisation o on o.code = n.code
            where not n.known and n.from_day <= :today order by t.depth, n.row_number""";

    private final Session em;
    private final Outbox outbox;

    NewRows(Session em, Outbox outbox) {
        this.em = em;
        this.outbox = outbox;
    }

    /** @param branch where the sender may register; null for everywhere */
    void judge(@Nullable Collection<Code> branch) {
        List.of(KINDS, GROUPS, DAYS, PARENTS).forEach(this::run);
        em.createNativeMutationQuery(CIRCLES)
                .setParameter("everywhere", branch == null)
                .setParameter(
                        "branch",
                        branch == null
                                ? new String[0]
                                : branch.stream().map(Code::text).toArray(String[]::new))
                .executeUpdate();
    }

    List<Fault> faults() {
        return em.createNativeQuery(
                        "select row_number, pointer, reason, value from intake_fault order by 1, 2, 3", Tuple.class)
                .getResultStream()
                .map(Fault::of)
                .toList();
    }

    /** Who stands below a refused row cannot stay; the rest can. */
    void leaveOutTheRefused() {
        while (run(BELOW_REFUSED) > 0) {
            // One tier further down.
        }
        run("delete from intake_row n using intake_fault f where f.row_number = n.row_number");
    }

    int register(Instant now, LocalDate today, String account) {
        int created = em.createNativeMutationQuery(BODIES)
                .setParameter("today", today)
                .executeUpdate();
        em.createNativeMutationQuery(STRETCHES)
                .setParameter("today", today)
                .setParameter("now", now)
                .setParameter("account", account)
                .executeUpdate();
        outbox.addEach(OrganisationRegistered.class, EVENTS, Map.of("today", today));
        return created;
    }

    private int run(String statement) {
        return em.createNativeMutationQuery(statement).executeUpdate();
    }
}
