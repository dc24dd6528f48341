package vn.ntm.reporting.notice;

import vn.ntm.events.ReportingEvent.ObligationOpened;
import vn.ntm.platform.problem.Words;

/** What a body reads, where the same words are written in two ways. */
final class NoticeWords {

    private NoticeWords() {}

    static Words opened(ObligationOpened it, Called called) {
        return Words.of(
                "Đã mở kỳ báo cáo: %1$s. Hạn cuối: %3$s."
                        + (called.estimate() ? " Gửi số ước thực hiện: số liệu chốt sau hạn này." : ""),
                "Open now: %2$s. It is due by %4$s."
                        + (called.estimate() ? " It asks for an estimate: the figures close later." : ""),
                called.vi(it.period()),
                called.en(it.period()),
                it.deadline().inVietnamese(),
                it.deadline().inEnglish());
    }
}
