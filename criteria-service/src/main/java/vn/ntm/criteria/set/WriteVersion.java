package vn.ntm.criteria.set;

import java.util.List;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.ntm.criteria.set.Refusal.AnotherDraft;
import vn.ntm.criteria.set.Refusal.Broken;
import vn.ntm.criteria.set.Refusal.NotTheNext;
import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.revision.IfMatch;
import vn.ntm.platform.revision.Versioned;

@ApplicationScoped
class WriteVersion {

    private final Sets sets;
    private final SetVersions versions;
    private final Authority authority;

    WriteVersion(Sets sets, SetVersions versions, Authority authority) {
        this.sets = sets;
        this.versions = versions;
        this.authority = authority;
    }

    @Transactional
    Versioned<SetView> write(Code code, int number, @Nullable IfMatch ifMatch, Content content) {
        var set = sets.getAlone(code);
        authority.over(set);
        return write(set, number, ifMatch, content);
    }

    Versioned<SetView> write(CriteriaSet set, int number, @Nullable IfMatch ifMatch, Content content) {
        return write(set, number, content, version -> IfMatch.check(ifMatch, version.revision()));
    }

    /** Over a draft that is there, whatever it says. */
    Versioned<SetView> writeOver(CriteriaSet set, int number, Content content) {
        return write(set, number, content, _ -> {});
    }

    private Versioned<SetView> write(
            CriteriaSet set, int number, Content content, Consumer<SetVersion> mayBeRewritten) {
        var known = versions.numbered(set, number);
        var version = known.orElseGet(() -> next(set, number, content));
        if (known.isPresent() && !version.says(set, content)) {
            version.rewrite(set, content);
            mayBeRewritten.accept(version);
        }
        var before = versions.before(set, number).orElse(null);
        var broken = version.isDraft() ? ContentRules.broken(set, content, before) : List.<Violation>of();
        if (!broken.isEmpty()) {
            throw new Refused(new Broken(broken));
        }
        versions.persistAndFlush(version);
        var view = SetView.of(set, version, versions.of(set));
        return known.isPresent() ? Versioned.of(view, version.revision()) : Versioned.created(view, version.revision());
    }

    private SetVersion next(CriteriaSet set, int number, Content content) {
        var all = versions.of(set);
        var last = all.isEmpty() ? null : all.getLast();
        if (last != null && last.isDraft()) {
            throw new Refused(new AnotherDraft(set.code(), last.number()));
        }
        int next = last == null ? 1 : last.number() + 1;
        if (number != next) {
            throw new Refused(new NotTheNext(set.code(), number, next));
        }
        return new SetVersion(set, number, content);
    }
}
