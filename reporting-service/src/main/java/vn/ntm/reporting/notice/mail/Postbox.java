package vn.ntm.reporting.notice.mail;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.runtime.StartupEvent;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import vn.ntm.reporting.notice.mail.Mails.Claimed;

/** The mail server, if there is one: mail is off until the environment says who it comes from. */
@ApplicationScoped
public class Postbox {

    private static final Logger LOG = Logger.getLogger(Postbox.class);

    private final Mailer mailer;
    private final Optional<String> from;

    Postbox(Mailer mailer, @ConfigProperty(name = "ntm.mail.from") Optional<String> from) {
        this.mailer = mailer;
        this.from = from;
    }

    void say(@Observes StartupEvent started) {
        if (!isOpen()) {
            LOG.warn("MAIL IS OFF: nobody gets notices or digests by mail, they stand in the inbox only."
                    + " Set NTM_MAIL_FROM and QUARKUS_MAILER_HOST to turn it on.");
        }
    }

    public boolean isOpen() {
        return from.isPresent();
    }

    /** The id of the message is the mail's: a double, after a power cut between sending and noting it, can be recognised. */
    void send(Claimed mail) {
        var sender = from.orElseThrow();
        var domain = sender.substring(sender.indexOf('@') + 1).replaceAll("[^A-Za-z0-9.-]", "");
        mailer.send(new Mail()
                .setFrom(sender)
                .setTo(mail.recipients())
                .setSubject(mail.letter().subject())
                .setText(mail.letter().plain())
                .setHtml(mail.letter().html())
                .addHeader("Message-ID", "<%s@%s>".formatted(mail.id(), domain))
                .addHeader("Auto-Submitted", "auto-generated"));
    }
}
