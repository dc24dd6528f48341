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

    void of(ReportingEvent fact, Map<UUID, String> heirs, Collection<String> recipients, Instant now) {
        switch (fact) {
            case ObligationOpened it ->
                tell(List.of(owner(it, it.reporter(), heirs)), it, "OPENED", "", now, NoticeWords.opened(it));
            case DeadlineApproaching it ->
                tell(
                        List.of(owner(it, it.reporter(), heirs)),
                        it,
                        "REMINDER",
                        days(it),
                        now,
                        Words.of(
                                "Báo cáo kỳ %s (%s) chưa gửi. Hạn cuối: hết ngày %s, còn %s ngày.",
                                "The report for %s (%s) has not been sent. Last day: %s, %s days left.",
                                it.period(),
                                it.regime(),
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
                                "%s chưa gửi báo cáo kỳ %s (%s), đã quá hạn cuối %s.",
                                "%s has not sent its report for %s (%s); the last day was %s.",
                                it.reporter(),
                                it.period(),
                                it.regime(),
                                it.deadline().lastDay()));
            case ObligationLocked it ->
                tell(
                        with(owner(it, it.reporter(), heirs), recipients),
                        it,
                        "LOCKED",
                        it.lockedAt().toString(),
                        now,
                        Words.of(
                                "Báo cáo kỳ %s (%s) của %s đã khóa vì quá hạn. Cơ quan nhận báo cáo có thể mở khóa, nêu rõ lý do.",
                                "The report for %s (%s) of %s is locked, being too late. The receiving body may lift the lock, with a reason.",
                                it.period(),
                                it.regime(),
                                it.reporter()));
            case ObligationEscalated it ->
                tell(
                        with(owner(it, it.reporter(), heirs), recipients),
                        it,
                        "ESCALATION",
                        it.deadline().toString(),
                        now,
                        Words.of(
                                "Kính gửi người đứng đầu %s: báo cáo kỳ %s (%s) đã chậm %s ngày.",
                                "To the head of %s: the report for %s (%s) is %s days late.",
                                it.reporter(),
                                it.period(),
                                it.regime(),
                                it.daysLate()));
            case ReportSubmitted it ->
                tell(
                        recipients,
                        it,
                        "SUBMITTED",
                        version(it.version()),
                        now,
                        Words.of(
                                "%s đã gửi báo cáo kỳ %s (%s), lần %s, biên nhận %s.",
                                "%s has sent its report for %s (%s), version %s, receipt %s.",
                                it.reporter(),
                                it.period(),
                                it.regime(),
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
                                "%s trả lại báo cáo kỳ %s (%s), lần %s: %s",
                                "%s has returned the report for %s (%s), version %s: %s",
                                it.returnedBy(),
                                it.period(),
                                it.regime(),
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
                                "%s đã duyệt báo cáo kỳ %s (%s), lần %s.",
                                "%s has accepted the report for %s (%s), version %s.",
                                it.acceptedBy(),
                                it.period(),
                                it.regime(),
                                it.version()));
            case ReportAmended it ->
                tell(
                        with(owner(it, it.reporter(), heirs), recipients),
                        it,
                        "AMENDED",
                        version(it.version()),
                        now,
                        Words.of(
                                "Báo cáo kỳ %s (%s) của %s: phiên bản %s thay phiên bản %s. Lý do: %s",
                                "The report for %s (%s) of %s: version %s replaces version %s. Reason: %s",
                                it.period(),
                                it.regime(),
                                it.reporter(),
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
                                "Báo cáo kỳ %s (%s) của %s từ nay do %s thực hiện.",
                                "The report for %s (%s) of %s is now owed by %s.",
                                it.period(),
                                it.regime(),
                                it.from(),
                                it.to()));
            case DeadlineMoved it ->
                tell(
                        with(owner(it, it.reporter(), heirs), recipients),
                        it,
                        "DEADLINE_MOVED",
                        it.after().toString(),
                        now,
                        Words.of(
                                "Hạn cuối báo cáo kỳ %s (%s) của %s: trước là %s, nay là %s. Lý do: %s",
                                "The last day of the report for %s (%s) of %s was %s and is %s. Reason: %s",
                                it.period(),
                                it.regime(),
                                it.reporter(),
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
                                "%s không phải gửi báo cáo kỳ %s (%s). Lý do: %s",
                                "%s need not send the report for %s (%s). Reason: %s",
                                it.reporter(),
                                it.period(),
                                it.regime(),
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
