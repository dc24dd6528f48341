package vn.ntm.assignment.organisation;

import java.util.HashMap;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.panache.common.Sort;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.paging.PageRequest;
import vn.ntm.platform.revision.Versioned;

@ApplicationScoped
@Transactional
class OrganisationViews {

    /** A circle could not hold it, because {@code union} keeps each body once. */
    private static final String BELOW = """
            code in (with recursive below as (
                select o.code from organisation o where o.parent = :under
                union
                select o.code from below b join organisation o on o.parent = b.code)
            select code from below)""";

    private final Organisations organisations;
    private final Kinds kinds;

    OrganisationViews(Organisations organisations, Kinds kinds) {
        this.organisations = organisations;
        this.kinds = kinds;
    }

    List<KindLine> kinds() {
        return kinds.listAll(Sort.by("code")).stream().map(Kind::line).toList();
    }

    Versioned<OrganisationLine> named(Code code) {
        var organisation = organisations.get(code);
        return Versioned.of(organisation.line(), organisation.revision());
    }

    Page<OrganisationLine> found(Wanted wanted, PageRequest page) {
        var conditions = new HashMap<String, Object>();
        var where = new StringBuilder("select * from organisation where true");
        if (wanted.text != null) {
            where.append(" and search like :text escape '!'");
            conditions.put("text", Folded.anywhere(wanted.text));
        }
        if (wanted.kind != null) {
            where.append(" and kind = :kind");
            conditions.put("kind", wanted.kind.text());
        }
        if (wanted.under != null) {
            where.append(" and ").append(BELOW);
            conditions.put("under", wanted.under.text());
        }
        page.cursor().ifPresent(after -> {
            where.append(" and code > :after");
            conditions.put("after", after.read(0, Code::valueOf).text());
        });
        where.append(" order by code limit :size");
        conditions.put("size", page.sizeAndOne());
        var query = organisations.getSession().createNativeQuery(where.toString(), Organisation.class);
        conditions.forEach(query::setParameter);
        var found = query.getResultStream().map(Organisation::line).toList();
        return Page.of(found, page, line -> List.of(line.code()));
    }

    record Wanted(
            @Nullable String text,
            @Nullable Code kind,
            @Nullable Code under) {}
}
