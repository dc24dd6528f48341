package vn.ntm.reporting.notice;

import vn.ntm.events.ReportingEvent.ObligationOpened;
import vn.ntm.platform.problem.Words;

/** What a body reads, where the same words are written in two ways. */
final class NoticeWords {

    private NoticeWords() {}

    static Words opened(ObligationOpened it) {
        return Words.of(
                "Báo cáo kỳ %s (%s) đã mở. Hạn cuối: hết ngày %s.",
                "The report for %s (%s) is open. Last day: %s.",
                it.period(),
                it.regime(),
                it.deadline().lastDay());
    }
}
