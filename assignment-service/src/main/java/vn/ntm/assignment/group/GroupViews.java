package vn.ntm.assignment.group;

import java.time.LocalDate;
import java.util.LinkedHashSet;
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
class GroupViews {

    private final Groups groups;
    private final Addressees addressees;

    GroupViews(Groups groups, Addressees addressees) {
        this.groups = groups;
        this.addressees = addressees;
    }

    Versioned<Definition> named(Code code) {
        var group = groups.get(code);
        return Versioned.of(group.line(), group.revision());
    }

    List<Code> expanded(Code code, @Nullable LocalDate at) {
        groups.get(code);
        var bodies = at == null ? addressees.expanded(List.of(code)) : addressees.expanded(List.of(code), at);
        return List.copyOf(bodies.getOrDefault(code, new LinkedHashSet<>()));
    }

    Page<Definition> all(PageRequest page) {
        var after = page.cursor().map(cursor -> cursor.read(0, Code::valueOf));
        var found = (after.isPresent()
                        ? groups.find("code > ?1", Sort.by("code"), after.get())
                        : groups.findAll(Sort.by("code")))
                .range(0, page.size()).stream().map(Group::line).toList();
        return Page.of(found, page, line -> List.of(String.valueOf(line.code())));
    }
}
