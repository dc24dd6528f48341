package vn.ntm.assignment.group;

import java.util.LinkedHashSet;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.panache.common.Sort;

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

    List<Code> expanded(Code code) {
        groups.get(code);
        return List.copyOf(addressees.expanded(List.of(code)).getOrDefault(code, new LinkedHashSet<>()));
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
