package vn.ntm.criteria.set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.ntm.criteria.set.Refusal.NoSuchVersion;
import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Refused;

/** A published version as a file that another installation can take in. */
@ApplicationScoped
public class HandOutSet {

    private final Sets sets;
    private final SetVersions versions;

    HandOutSet(Sets sets, SetVersions versions) {
        this.sets = sets;
        this.versions = versions;
    }

    /** @param number null for the last published one */
    @Transactional
    public SetFile handOut(Code code, @Nullable Integer number) {
        var set = sets.get(code);
        var version = number == null ? versions.current(set) : versions.numbered(set, number);
        return version.filter(found -> !found.isDraft())
                .map(found -> new SetFile(set.described(), found.content()))
                .orElseThrow(() -> new Refused(new NoSuchVersion(code, number == null ? 1 : number)));
    }
}
