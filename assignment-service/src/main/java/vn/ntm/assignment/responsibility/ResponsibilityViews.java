package vn.ntm.assignment.responsibility;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.responsibility.MatrixTerms.Head;
import vn.ntm.assignment.responsibility.MatrixTerms.Role;
import vn.ntm.assignment.responsibility.Refusal.NoSuchMatrix;
import vn.ntm.kernel.BusinessTime;
import vn.ntm.kernel.Code;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.paging.PageRequest;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.revision.Versioned;

@ApplicationScoped
@Transactional
class ResponsibilityViews {

    private static final String ON_THAT_DAY = " and r.valid_from <= :at and (r.valid_to is null or r.valid_to > :at)";

    /** An indicator that nobody was given is its criterion's. */
    private static final String OF_ITEM = """
             and (r.item = :item or (r.item = (select c.criterion from known_criterion c
                        where c.criteria_set = m.criteria_set and c.number = :item order by c.version desc limit 1)
                    and not exists (select from responsibility own where own.matrix = r.matrix and own.item = :item
                        and own.valid_from <= :at and (own.valid_to is null or own.valid_to > :at))))""";

    private final Matrices matrices;
    private final Caller caller;
    private final Clock clock;

    ResponsibilityViews(Matrices matrices, Caller caller, Clock clock) {
        this.matrices = matrices;
        this.caller = caller;
        this.clock = clock;
    }

    Versioned<MatrixTerms> matrix(Code issuer, Code set) {
        return matrices.of(issuer, set)
                .filter(matrix -> caller.covers(matrix.issuer()))
                .map(matrix -> Versioned.of(matrix.content(), matrix.revision()))
                .orElseThrow(() -> new Refused(new NoSuchMatrix(issuer, set)));
    }

    /** Leads before those that coordinate. */
    Page<ResponsibleLine> found(Sought sought, PageRequest page) {
        var conditions = new HashMap<String, Object>();
        conditions.put("at", sought.at() == null ? BusinessTime.dayOf(clock.instant()) : sought.at());
        var where = new StringBuilder("""
                select m.issuer, m.criteria_set, r.item, r.organisation, r.role, r.head_name, r.head_title,
                    r.valid_from, r.valid_to, r.position
                from responsibility r join responsibility_matrix m on m.id = r.matrix where true""").append(ON_THAT_DAY);
        if (!caller.isInstallationAdministrator()) {
            where.append(" and (m.issuer = any(:branch) or r.organisation = any(:branch))");
            conditions.put("branch", caller.branch().stream().map(Code::text).toArray(String[]::new));
        }
        sought.narrow(where, conditions);
        page.cursor().ifPresent(after -> {
            where.append(' ').append("""
                     and (m.criteria_set, m.issuer, r.position) >
                        (cast(:set_ as text), cast(:issuer_ as text), cast(:position_ as bigint))""");
            conditions.put("set_", after.read(0, Code::valueOf).text());
            conditions.put("issuer_", after.read(1, Code::valueOf).text());
            conditions.put("position_", after.read(2, Long::valueOf));
        });
        where.append(" order by m.criteria_set, m.issuer, r.position limit :size");
        conditions.put("size", page.sizeAndOne());
        var query = matrices.getSession().createNativeQuery(where.toString(), Tuple.class);
        conditions.forEach(query::setParameter);
        var found = query.getResultStream()
                .map(row -> ResponsibleLine.of(row, sought.criterion()))
                .toList();
        return Page.of(found, page, line -> List.of(line.set(), line.issuer(), line.position()));
    }

    record Sought(
            @Nullable Code set,
            @Nullable String criterion,
            @Nullable Code organisation,
            @Nullable LocalDate at) {

        void narrow(StringBuilder where, HashMap<String, Object> conditions) {
            if (set != null) {
                where.append(" and m.criteria_set = :set");
                conditions.put("set", set.text());
            }
            if (criterion != null) {
                where.append(' ').append(OF_ITEM);
                conditions.put("item", criterion);
            }
            if (organisation != null) {
                where.append(" and r.organisation = :organisation");
                conditions.put("organisation", organisation.text());
            }
        }
    }

    /**
     * Who answers for an item on a day.
     *
     * @param issuer The body that assigned it.
     * @param set The criteria set.
     * @param item Number of the criterion or indicator, as the matrix has it.
     * @param organisation The body.
     * @param role Whether it leads or coordinates.
     * @param head The person who answers for it there; null where nobody is named.
     * @param from The first day.
     * @param to The first day on which it is no longer so; null while it goes on.
     * @param inherited True if the indicator that was asked for has no row of its own, and is its criterion's.
     * @param position Of the row in the matrix, from 1.
     */
    @Schema(name = "ResponsibilityLine")
    record ResponsibleLine(
            Code issuer,
            Code set,
            String item,
            Code organisation,
            Role role,
            @Nullable Head head,
            LocalDate from,
            @Nullable LocalDate to,
            boolean inherited,
            long position) {

        static ResponsibleLine of(Tuple row, @Nullable String asked) {
            var head = row.get("head_name", String.class);

            var item = row.get("item", String.class);
            return new ResponsibleLine(
                    Code.valueOf(row.get("issuer", String.class)),
                    Code.valueOf(row.get("criteria_set", String.class)),
                    item,
                    Code.valueOf(row.get("organisation", String.class)),
                    Role.valueOf(row.get("role", String.class)),
                    head == null ? null : new Head(head, row.get("head_title", String.class)),
                    row.get("valid_from", LocalDate.class),
                    row.get("valid_to", LocalDate.class),
                    asked != null && !asked.equals(item),
                    row.get("position", Long.class));
        }
    }
}
