package vn.ntm.criteria.set;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.ntm.criteria.set.Refusal.NoSuchSet;
import vn.ntm.criteria.set.Refusal.NoSuchVersion;
import vn.ntm.criteria.set.Refusal.NotInForce;
import vn.ntm.criteria.set.Refusal.VersionOrDay;
import vn.ntm.kernel.Code;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.paging.PageRequest;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.revision.Versioned;

/** Read side. What is published everybody may read; what is only drafted, those who write it. */
@ApplicationScoped
@Transactional
class SetViews {

    private final Sets sets;
    private final SetVersions versions;
    private final Confirmations confirmations;
    private final Authority authority;

    SetViews(Sets sets, SetVersions versions, Confirmations confirmations, Authority authority) {
        this.sets = sets;
        this.versions = versions;
        this.confirmations = confirmations;
        this.authority = authority;
    }

    Versioned<SetView> read(Code code, @Nullable Integer number, @Nullable LocalDate day) {
        if (number != null && day != null) {
            throw new Refused(new VersionOrDay());
        }
        var set = sets.get(code);
        var shown = number != null
                ? Optional.of(visible(set, number))
                : day != null ? Optional.of(inForce(set, day)) : newest(set);
        var confirmed = shown.map(confirmations::of).orElse(Set.of());
        var view = SetView.of(set, shown.orElse(null), visible(set), confirmed);
        return Versioned.of(view, shown.map(SetVersion::revision).orElse(set.revision()));
    }

    Versioned<Content> content(Code code, int number) {
        var version = visible(sets.get(code), number);
        return Versioned.of(version.content(), version.revision());
    }

    Page<SetLine> list(PageRequest page) {
        var after = page.cursor()
                .map(cursor -> cursor.read(0, Code::valueOf).text())
                .orElse("");
        var lines = sets.after(after, authority.drafts(), page.sizeAndOne()).stream()
                .map(set -> SetLine.of(set, versions.current(set)))
                .toList();
        return Page.of(lines, page, line -> List.of(line.code()));
    }

    private SetVersion visible(CriteriaSet set, int number) {
        return versions.numbered(set, number)
                .filter(version -> visible(set, version))
                .orElseThrow(() -> new Refused(new NoSuchVersion(set.code(), number)));
    }

    private SetVersion inForce(CriteriaSet set, LocalDate day) {
        return versions.inForceOn(day, set).orElseThrow(() -> new Refused(new NotInForce(set.code(), day.toString())));
    }

    /** The last published one; before there is any, the draft for those who write it. */
    private Optional<SetVersion> newest(CriteriaSet set) {
        var published = versions.current(set);
        if (published.isPresent() || authority.drafts(set)) {
            return published.or(() -> versions.of(set).stream().findFirst());
        }
        throw new Refused(new NoSuchSet(set.code()));
    }

    private List<SetVersion> visible(CriteriaSet set) {
        return versions.of(set).stream()
                .filter(version -> visible(set, version))
                .toList();
    }

    private boolean visible(CriteriaSet set, SetVersion version) {
        return !version.isDraft() || authority.drafts(set);
    }
}
