package vn.ntm.assignment.responsibility;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.responsibility.MatrixTerms.Row;
import vn.ntm.kernel.Code;

@ApplicationScoped
class Matrices implements PanacheRepositoryBase<Matrix, UUID> {

    Optional<Matrix> of(Code issuer, Code set) {
        return find("issuer = ?1 and criteriaSet = ?2", issuer, set).firstResultOptional();
    }

    /** With its rows for queries, and with its history. */
    void keep(Matrix matrix, String account, Instant now) {
        persistAndFlush(matrix);
        getSession()
                .createNativeMutationQuery("delete from responsibility where matrix = :matrix")
                .setParameter("matrix", matrix.id())
                .executeUpdate();
        var rows = matrix.content().rows();
        getSession()
                .createNativeMutationQuery("""
                        insert into responsibility
                            (matrix, position, item, organisation, role, head_name, head_title, valid_from, valid_to)
                        select :matrix, r.position, r.item, r.organisation, r.role, r.head, r.title,
                            cast(r.valid_from as date), cast(r.valid_to as date)
                        from unnest(:items, :organisations, :roles, :heads, :titles, :froms, :tos) with ordinality
                            as r (item, organisation, role, head, title, valid_from, valid_to, position)""")
                .setParameter("matrix", matrix.id())
                .setParameter("items", texts(rows, Row::item))
                .setParameter(
                        "organisations", texts(rows, row -> row.organisation().text()))
                .setParameter("roles", texts(rows, row -> row.role().name()))
                .setParameter(
                        "heads",
                        texts(
                                rows,
                                row -> row.head() == null ? null : row.head().name()))
                .setParameter(
                        "titles",
                        texts(
                                rows,
                                row -> row.head() == null ? null : row.head().title()))
                .setParameter("froms", texts(rows, row -> row.from().toString()))
                .setParameter(
                        "tos",
                        texts(rows, row -> row.to() == null ? null : row.to().toString()))
                .executeUpdate();
        getSession()
                .createNativeMutationQuery("""
                        insert into responsibility_version (matrix, revision, content, account, at)
                        select id, revision, content, :account, :now from responsibility_matrix where id = :id""")
                .setParameter("id", matrix.id())
                .setParameter("account", account)
                .setParameter("now", now)
                .executeUpdate();
    }

    private static String[] texts(List<Row> rows, Function<Row, @Nullable String> column) {
        return rows.stream().map(column).toArray(String[]::new);
    }
}
