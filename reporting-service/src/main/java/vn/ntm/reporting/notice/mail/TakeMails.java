package vn.ntm.reporting.notice.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.ntm.reporting.notice.mail.Mails.Claimed;

/** The two ends of a try, each in a transaction of its own; sending holds no lock and no connection. */
@ApplicationScoped
class TakeMails {

    private static final int AT_ONCE = 20;
    private static final Duration NEWS = Duration.ofDays(3);

    private final Mails mails;
    private final Clock clock;
    private final MailBackOff backOff = new MailBackOff(RandomGenerator.getDefault());

    TakeMails(Mails mails, Clock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    @Transactional
    List<Claimed> take(Instant now) {
        mails.giveUpWhatWasWrittenBefore(now.minus(NEWS));
        return mails.claim(now, AT_ONCE);
    }

    @Transactional
    void sent(Claimed mail) {
        mails.sent(mail.id(), clock.instant());
    }

    @Transactional
    void failed(Claimed mail, RuntimeException error) {
        mails.failed(
                mail.id(),
                String.valueOf(error.getMessage()),
                backOff.next(mail.attempts(), clock.instant()).orElse(null));
    }
}
