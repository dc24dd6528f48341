package vn.ntm.reporting.notice;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.ntm.platform.caller.Caller;
import vn.ntm.reporting.notice.NoticeViews.NoticeLine;

/** Somebody of the body has read it: who first did, and when, is kept. */
@ApplicationScoped
class ReadNotice {

    private final Notices notices;
    private final Caller caller;
    private final Clock clock;

    ReadNotice(Notices notices, Caller caller, Clock clock) {
        this.notices = notices;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    NoticeLine read(UUID id) {
        return notices.toldTo(caller.organisation(), id)
                .read(caller.account(), clock.instant())
                .line();
    }
}
