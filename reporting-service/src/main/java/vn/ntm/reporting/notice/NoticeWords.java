package vn.ntm.reporting.notice;

import vn.ntm.events.ReportingEvent.ObligationOpened;
import vn.ntm.platform.problem.Words;

/** What a body reads, where the same words are written in two ways. */
final class NoticeWords {

    private NoticeWords() {}

    static Words opened(ObligationOpened it, Called called) {
        return Words.of(
                "Đã mở kỳ báo cáo: %1$s. Hạn cuối: hết ngày %3$s.",
                "Open now: %2$s. Last day: %3$s.",
                called.vi(it.period()),
                called.en(it.period()),
                it.deadline().lastDay());
    }
}
