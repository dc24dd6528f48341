package vn.ntm.reporting.notice.mail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import vn.ntm.platform.problem.Words;

/** The mails that are to go out. */
@ApplicationScoped
public class Mails {

    /** Longer than a mail server may take. */
    private static final int CLAIM_SECONDS = 120;

    private static final String DUE = """
            select m.id, m.subject, n.kind, n.text_vi, n.text_en, s.addresses, s.head_addresses, s.language
            from mail m
            join notice_setting s on s.organisation = m.organisation
            left join notice n on n.id = m.notice
            cross join lateral (
                select cast(:now at time zone 'Asia/Ho_Chi_Minh' as time), cast(s.quiet_from as time), cast(s.quiet_to as time))
                d (hour, quiet, loud)
            where m.state = 'WAITING' and m.next_at <= :now
                and (m.claimed_until is null or m.claimed_until <= clock_timestamp())
                and (d.quiet is null or not case when d.quiet < d.loud
                    then d.hour >= d.quiet and d.hour < d.loud
                    else d.hour >= d.quiet or d.hour < d.loud end)
            order by m.next_at, m.id limit :most
            for update of m skip locked""";

    private final Session session;

    Mails(Session session) {
        this.session = session;
    }

    /** A mail about no single notice, once for each body and occasion; no letter says that there was nothing to say. */
    public void write(
            String organisation, String occasion, List<String> recipients, @Nullable Letter letter, Instant now) {
        session.createNativeMutationQuery("""
                        insert into mail (id, organisation, occasion, recipients, subject, plain, html, state, next_at, written_at)
                        values (uuidv7(), :organisation, :occasion, :recipients, :subject, :plain, :html, :state, :now, :now)
                        on conflict do nothing""")
                .setParameter("organisation", organisation)
                .setParameter("occasion", occasion)
                .setParameter("recipients", recipients.toArray(String[]::new))
                .setParameter("subject", letter == null ? null : letter.subject(), String.class)
                .setParameter("plain", letter == null ? null : letter.plain(), String.class)
                .setParameter("html", letter == null ? null : letter.html(), String.class)
                .setParameter("state", letter == null ? "NOTHING_TO_SAY" : "WAITING")
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Takes some that are due, outside the quiet hours of their bodies; nobody else takes them until they are sent. */
    List<Claimed> claim(Instant now, int most) {
        var due = session.createNativeQuery(DUE, Tuple.class)
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultList();
        due.stream().filter(row -> row.get("subject") == null).forEach(this::writeDown);
        return session
                .createNativeQuery("""
                        update mail set attempts = attempts + 1,
                            claimed_until = clock_timestamp() + make_interval(secs => :claim)
                        where id = any (:ids)
                        returning id, recipients, subject, plain, html, attempts""", Tuple.class)
                .setParameter("claim", (double) CLAIM_SECONDS)
                .setParameter(
                        "ids",
                        due.stream().map(row -> row.get("id", UUID.class)).toArray(UUID[]::new))
                .getResultList()
                .stream()
                .map(Claimed::of)
                .toList();
    }

    void sent(UUID id, Instant now) {
        session.createNativeMutationQuery("""
                        update mail set state = 'SENT', sent_at = :now, claimed_until = null, last_error = null
                        where id = :id""")
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** @param next when it is tried again, or null: never */
    void failed(UUID id, String error, @Nullable Instant next) {
        session.createNativeMutationQuery("""
                        update mail set state = case when :over then 'FAILED' else state end,
                            next_at = coalesce(:next, next_at), claimed_until = null, last_error = :error
                        where id = :id""")
                .setParameter("over", next == null)
                .setParameter("next", next, Instant.class)
                .setParameter("error", error)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** What nobody could send in so long a time is no news any more; it still stands in the inbox. */
    void giveUpWhatWasWrittenBefore(Instant before) {
        session.createNativeMutationQuery("""
                        update mail set state = 'FAILED', last_error = coalesce(last_error, 'Too late')
                        where state = 'WAITING' and next_at < :before and written_at < :before""").setParameter("before", before).executeUpdate();
    }

    private void writeDown(Tuple row) {
        boolean english = row.get("language", String.class).equals("EN");
        var kind = row.get("kind", String.class);
        var letter =
                Letter.of(kind, new Words(row.get("text_vi", String.class), row.get("text_en", String.class)), english);
        var head = kind.equals("ESCALATION") ? row.get("head_addresses", String[].class) : new String[0];
        session.createNativeMutationQuery("""
                        update mail set recipients = :recipients, subject = :subject, plain = :plain, html = :html
                        where id = :id""")
                .setParameter(
                        "recipients",
                        Stream.concat(Stream.of(head), Stream.of(row.get("addresses", String[].class)))
                                .distinct()
                                .toArray(String[]::new))
                .setParameter("subject", letter.subject())
                .setParameter("plain", letter.plain())
                .setParameter("html", letter.html())
                .setParameter("id", row.get("id", UUID.class))
                .executeUpdate();
    }

    record Claimed(UUID id, List<String> recipients, Letter letter, int attempts) {

        static Claimed of(Tuple row) {
            return new Claimed(
                    row.get("id", UUID.class),
                    List.of(row.get("recipients", String[].class)),
                    new Letter(
                            row.get("subject", String.class),
                            row.get("plain", String.class),
                            row.get("html", String.class)),
                    row.get("attempts", Integer.class));
        }
    }
}
