package vn.ntm.reporting.notice;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.hibernate.Session;

import vn.ntm.events.ReportingEvent;
import vn.ntm.events.ReportingEvent.ConsolidationClosed;
import vn.ntm.events.ReportingEvent.DeadlineApproaching;
import vn.ntm.events.ReportingEvent.DeadlineMissed;
import vn.ntm.events.ReportingEvent.DeadlineMoved;
import vn.ntm.events.ReportingEvent.HolidaysSet;
import vn.ntm.events.ReportingEvent.ObligationEscalated;
import vn.ntm.events.ReportingEvent.ObligationHandedOver;
import vn.ntm.events.ReportingEvent.ObligationLocked;
import vn.ntm.events.ReportingEvent.ObligationOpened;
import vn.ntm.events.ReportingEvent.ObligationWaived;
import vn.ntm.events.ReportingEvent.ReportAccepted;
import vn.ntm.events.ReportingEvent.ReportAmended;
import vn.ntm.events.ReportingEvent.ReportReturned;
import vn.ntm.events.ReportingEvent.ReportSubmitted;
import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.problem.Words;
import vn.ntm.reporting.notice.Refusal.NoSuchNotice;

/** Who is told what of a fact, written down in the fact's own transaction. */
@ApplicationScoped
class Notices implements PanacheRepositoryBase<Notice, UUID> {

    /** What another body was told is not there. */
    Notice toldTo(Code organisation, UUID id) {
        return find("id = ?1 and organisation = ?2", id, organisation.text())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new Refused(new NoSuchNotice(id)));
    }

    void of(ReportingEvent fact, Map<UUID, String> heirs, Collection<String> recipients, Called called, Instant now) {
        switch (fact) {
            case ObligationOpened it ->
                tell(List.of(owner(it, it.reporter(), heirs)), it, "OPENED", "", now, NoticeWords.opened(it, called));
            case DeadlineApproaching it ->
                tell(
                        List.of(owner(it, it.reporter(), heirs)),
                        it,
                        "REMINDER",
                        days(it),
                        now,
                        Words.of(
                                "Chưa gửi %1$s. Hạn cuối: hết ngày %3$s, còn %4$s ngày.",
                                "Not sent yet: %2$s. Last day: %3$s, %4$s days left.",
                                called.vi(it.period()),
                                called.en(it.period()),
                                it.deadline().lastDay(),
                                it.daysLeft()));
            case DeadlineMissed it ->
                tell(
                        with(owner(it, it.reporter(), heirs), recipients),
                        it,
                        "MISSED",
                        it.deadline().toString(),
                        now,
                        Words.of(
                                "%3$s chưa gửi %1$s, đã quá hạn cuối %4$s.",
                                "%3$s has not sent %2$s; the last day was %4$s.",
                                called.vi(it.period()),
                                called.en(it.period()),
                                called.body(it.reporter()),
                                it.deadline().lastDay()));
            case ObligationLocked it ->
                tell(
                        with(owner(it, it.reporter(), heirs), recipients),
                        it,
                        "LOCKED",
                        it.lockedAt().toString(),
                        now,
                        Words.of(
                                "Đã khóa vì quá hạn: %1$s của %3$s. Cơ quan nhận báo cáo có thể mở khóa, nêu rõ lý do.",
                                "Locked, being too late: %2$s of %3$s. The receiving body may lift the lock, with a reason.",
                                called.vi(it.period()),
                                called.en(it.period()),
                                called.body(it.reporter())));
            case ObligationEscalated it ->
                tell(
                        with(owner(it, it.reporter(), heirs), recipients),
                        it,
                        "ESCALATION",
                        it.deadline().toString(),
                        now,
                        Words.of(
                                "Kính gửi người đứng đầu %3$s: %1$s đã chậm %4$s ngày.",
                                "To the head of %3$s: %2$s is %4$s days late.",
                                called.vi(it.period()),
                                called.en(it.period()),
                                called.body(it.reporter()),
                                it.daysLate()));
            case ReportSubmitted it ->
                tell(
                        recipients,
                        it,
                        "SUBMITTED",
                        version(it.version()),
                        now,
                        Words.of(
                                "%3$s đã gửi %1$s, lần %4$s, biên nhận %5$s.",
                                "%3$s has sent %2$s, version %4$s, receipt %5$s.",
                                called.vi(it.period()),
                                called.en(it.period()),
                                called.body(it.reporter()),
                                it.version(),
                                it.receipt()));
            case ReportReturned it ->
                tell(
                        List.of(owner(it, it.reporter(), heirs)),
                        it,
                        "RETURNED",
                        version(it.version()),
                        now,
                        Words.of(
                                "%3$s trả lại %1$s, lần %4$s: %5$s",
                                "%3$s has returned %2$s, version %4$s: %5$s",
                                called.vi(it.period()),
                                called.en(it.period()),
                                called.body(it.returnedBy()),
                                it.version(),
                                it.remark()));
            case ReportAccepted it ->
                tell(
                        List.of(owner(it, it.reporter(), heirs)),
                        it,
                        "ACCEPTED",
                        version(it.version()),
                        now,
                        Words.of(
                                "%3$s đã duyệt %1$s, lần %4$s.",
                                "%3$s has accepted %2$s, version %4$s.",
                                called.vi(it.period()),
                                called.en(it.period()),
                                called.body(it.acceptedBy()),
                                it.version()));
            case ReportAmended it ->
                tell(
                        with(owner(it, it.reporter(), heirs), recipients),
                        it,
                        "AMENDED",
                        version(it.version()),
                        now,
                        Words.of(
                                "%3$s, %1$s: phiên bản %4$s thay phiên bản %5$s. Lý do: %6$s",
                                "%3$s, %2$s: version %4$s replaces version %5$s. Reason: %6$s",
                                called.vi(it.period()),
                                called.en(it.period()),
                                called.body(it.reporter()),
                                it.version(),
                                it.replaces(),
                                it.reason()));
            case ObligationHandedOver it ->
                tell(
                        List.of(it.from().text(), it.to().text()),
                        it,
                        "HANDED_OVER",
                        it.change().toString(),
                        now,
                        Words.of(
                                "Từ nay %4$s thực hiện %1$s của %3$s.",
                                "From now on %4$s owes %2$s of %3$s.",
                                called.vi(it.period()),
                                called.en(it.period()),
                                called.body(it.from()),
                                called.body(it.to())));
            case DeadlineMoved it ->
                tell(
                        with(owner(it, it.reporter(), heirs), recipients),
                        it,
                        "DEADLINE_MOVED",
                        it.after().toString(),
                        now,
                        Words.of(
                                "Hạn cuối %1$s của %3$s: trước là %4$s, nay là %5$s. Lý do: %6$s",
                                "The last day of %2$s of %3$s was %4$s and is %5$s. Reason: %6$s",
                                called.vi(it.period()),
                                called.en(it.period()),
                                called.body(it.reporter()),
                                it.before().lastDay(),
                                it.after().lastDay(),
                                it.reason()));
            case ObligationWaived it ->
                tell(
                        with(owner(it, it.reporter(), heirs), recipients),
                        it,
                        "WAIVED",
                        "",
                        now,
                        Words.of(
                                "%3$s không phải gửi %1$s. Lý do: %4$s",
                                "%3$s need not send %2$s. Reason: %4$s",
                                called.vi(it.period()),
                                called.en(it.period()),
                                called.body(it.reporter()),
                                it.reason()));
            case HolidaysSet _, ConsolidationClosed _ -> {}
        }
    }

    private void tell(
            Collection<String> bodies, ReportingEvent fact, String kind, String occasion, Instant now, Words text) {
        persist(bodies.stream().map(body -> new Notice(body, fact.subject(), kind, occasion, text, now)));
    }

    private static String days(DeadlineApproaching reminder) {
        return "%d days left before %s".formatted(reminder.daysLeft(), reminder.deadline());
    }

    private static String version(int version) {
        return "version " + version;
    }

    /** How the bodies that these facts name are called. */
    Map<Code, String> names(List<ReportingEvent> facts) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("select code, name from organisation where code = any (:codes)", Tuple.class)
                .setParameter(
                        "codes",
                        facts.stream()
                                .flatMap(fact -> bodies(fact).stream())
                                .map(Code::text)
                                .distinct()
                                .toArray(String[]::new))
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> Code.valueOf(row.get("code", String.class)), row -> row.get("name", String.class)));
    }

    private static List<Code> bodies(ReportingEvent fact) {
        return switch (fact) {
            case ObligationOpened it -> List.of(it.reporter());
            case DeadlineApproaching it -> List.of(it.reporter());
            case DeadlineMissed it -> List.of(it.reporter());
            case ObligationLocked it -> List.of(it.reporter());
            case ObligationEscalated it -> List.of(it.reporter());
            case ReportSubmitted it -> List.of(it.reporter());
            case ReportReturned it -> List.of(it.returnedBy());
            case ReportAccepted it -> List.of(it.acceptedBy());
            case ReportAmended it -> List.of(it.reporter());
            case ObligationHandedOver it -> List.of(it.from(), it.to());
            case DeadlineMoved it -> List.of(it.reporter());
            case ObligationWaived it -> List.of(it.reporter());
            case HolidaysSet _, ConsolidationClosed _ -> List.of();
        };
    }

    /** Who owes these in the place of the reporter that the fact names. */
    Map<UUID, String> heirs(List<ReportingEvent> facts) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select id, owed_by from obligation where id = any (:ids) and owed_by is not null", Tuple.class)
                .setParameter(
                        "ids",
                        facts.stream().map(ReportingEvent::subject).distinct().toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get("id", UUID.class), row -> row.get("owed_by", String.class)));
    }

    private static String owner(ReportingEvent fact, Code reporter, Map<UUID, String> heirs) {
        return heirs.getOrDefault(fact.subject(), reporter.text());
    }

    private static List<String> with(String owner, Collection<String> recipients) {
        return Stream.concat(Stream.of(owner), recipients.stream()).distinct().toList();
    }
}
