package vn.ntm.criteria.set;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.outbox.Outbox;
import vn.ntm.platform.revision.IfMatch;
import vn.ntm.platform.revision.Versioned;

@ApplicationScoped
class PublishVersion {

    private final Sets sets;
    private final SetVersions versions;
    private final Outbox outbox;
    private final Authority authority;
    private final Caller caller;
    private final Clock clock;

    PublishVersion(Sets sets, SetVersions versions, Outbox outbox, Authority authority, Caller caller, Clock clock) {
        this.sets = sets;
        this.versions = versions;
        this.outbox = outbox;
        this.authority = authority;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Versioned<SetView> publish(Code code, int number, @Nullable IfMatch ifMatch) {
        var set = sets.getAlone(code);
        authority.over(set);
        return publish(set, number, ifMatch, caller.account());
    }

    Versioned<SetView> publish(CriteriaSet set, int number, @Nullable IfMatch ifMatch, String account) {
        var version = versions.get(set, number);
        var published = version.publish(set, clock.instant(), account);
        IfMatch.check(ifMatch, version.revision());
        versions.flush();
        outbox.add(published);
        return Versioned.of(SetView.of(set, version, versions.of(set)), version.revision());
    }
}
