package vn.ntm.reporting.notice.mail;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

/** Sends what is due, one after another: a mail server is not in a hurry, and dislikes those who are. */
@ApplicationScoped
class SendMails {

    private static final Logger LOG = Logger.getLogger(SendMails.class);

    private final TakeMails takeMails;
    private final Postbox postbox;
    private final Clock clock;

    SendMails(TakeMails takeMails, Postbox postbox, Clock clock) {
        this.takeMails = takeMails;
        this.postbox = postbox;
        this.clock = clock;
    }

    @Scheduled(identity = "send-mails", every = "${ntm.mail.every:10s}", concurrentExecution = SKIP)
    void send() {
        if (!postbox.isOpen()) {
            return;
        }
        var now = clock.instant();
        var taken = takeMails.take(now);
        while (!taken.isEmpty()) {
            taken.forEach(this::send);
            taken = takeMails.take(now);
        }
    }

    private void send(Mails.Claimed mail) {
        try {
            postbox.send(mail);
        } catch (RuntimeException e) {
            LOG.warnf("Mail %s waits: %s", mail.id(), e.getMessage());
            takeMails.failed(mail, e);
            return;
        }
        takeMails.sent(mail);
    }
}
