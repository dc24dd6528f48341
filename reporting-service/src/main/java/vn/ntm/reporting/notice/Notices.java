package vn.ntm.reporting.notice;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

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
import vn.ntm.events.ReportingEvent.ObligationUnlocked;
import vn.ntm.events.ReportingEvent.ObligationWaived;
import vn.ntm.events.ReportingEvent.PaperReceiptRecorded;
import vn.ntm.events.ReportingEvent.ReportAccepted;
import vn.ntm.events.ReportingEvent.ReportAmended;
import vn.ntm.events.ReportingEvent.ReportReturned;
import vn.ntm.events.ReportingEvent.ReportSubmitted;
import vn.ntm.kernel.BusinessTime;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Deadline;
import vn.ntm.platform.identity.Ids;
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

    /** @param event the id under which it travels */
    static Stream<Told> of(
            UUID event, ReportingEvent fact, Map<UUID, String> heirs, Collection<String> recipients, Called called) {
        return switch (fact) {
            case ObligationOpened it ->
                tell(List.of(owner(it, it.reporter(), heirs)), it, "OPENED", "", NoticeWords.opened(it, called));
            case DeadlineApproaching it ->
                tell(
                        List.of(owner(it, it.reporter(), heirs)),
                        it,
                        "REMINDER",
                        days(it),
                        Words.of(
                                "Chưa gửi %1$s. Hạn cuối: %3$s, còn %5$s ngày.",
                                "Not sent yet: %2$s. It is due by %4$s, %5$s days left.",
                                called.vi(it.period()),
                                called.en(it.period()),
                                it.deadline().inVietnamese(),
                                it.deadline().inEnglish(),
                                it.daysLeft()));
            case DeadlineMissed it ->
                tell(
                        with(owner(it, it.reporter(), heirs), recipients),
                        it,
                        "MISSED",
                        it.deadline().toString(),
                        Words.of(
                                "%3$s chưa gửi %1$s, đã quá hạn cuối: %4$s.",
                                "%3$s has not sent %2$s; it was due by %5$s.",
                                called.vi(it.period()),
                                called.en(it.period()),
                                called.body(it.reporter()),
                                it.deadline().inVietnamese(),
                                it.deadline().inEnglish()));
            case ObligationLocked it ->
                tell(
                        with(owner(it, it.reporter(), heirs), recipients),
                        it,
                        "LOCKED",
                        it.lockedAt().toString(),
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
                        Words.of(
                                "%3$s trả lại %1$s, lần %4$s: %5$s" + toCorrect(it, " Hạn sửa: %6$s."),
                                "%3$s has returned %2$s, version %4$s: %5$s"
                                        + toCorrect(it, " To be corrected by %7$s."),
                                called.vi(it.period()),
                                called.en(it.period()),
                                called.body(it.returnedBy()),
                                it.version(),
                                ended(it.remark()),
                                vi(it.correctionDeadline()),
                                en(it.correctionDeadline())));
            case ReportAccepted it ->
                tell(
                        List.of(owner(it, it.reporter(), heirs)),
                        it,
                        "ACCEPTED",
                        version(it.version()),
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
                        // Moved there, back and there again at one stopped instant is three occasions.
                        "%s to %s, %s".formatted(it.before(), it.after(), event),
                        Words.of(
                                "Hạn cuối %1$s của %3$s: trước là %4$s, nay là %5$s. Lý do: %6$s",
                                "%2$s of %3$s was due by %7$s and is due by %8$s. Reason: %9$s",
                                called.vi(it.period()),
                                beginning(called.en(it.period())),
                                called.body(it.reporter()),
                                it.before().inVietnamese(),
                                it.after().inVietnamese(),
                                it.reason(),
                                it.before().inEnglish(),
                                it.after().inEnglish(),
                                it.reasonEn() == null ? it.reason() : it.reasonEn()));
            case ObligationUnlocked it ->
                tell(
                        List.of(owner(it, it.reporter(), heirs)),
                        it,
                        "UNLOCKED",
                        it.until().toString(),
                        Words.of(
                                "%3$s mở khóa %1$s: gửi được đến %4$s, vẫn tính là chậm. Lý do: %6$s",
                                "%3$s has unlocked %2$s: it can be sent until %5$s and stays late. Reason: %6$s",
                                called.vi(it.period()),
                                called.en(it.period()),
                                called.body(it.unlockedBy()),
                                it.until().inVietnamese(),
                                it.until().inEnglish(),
                                it.reason()));
            case PaperReceiptRecorded it ->
                tell(
                        List.of(owner(it, it.reporter(), heirs)),
                        it,
                        "RECEIVED_OTHERWISE",
                        it.receivedAt().toString(),
                        Words.of(
                                "%3$s ghi nhận đã nhận %1$s ngoài hệ thống lúc %4$s ngày %5$s.",
                                "%3$s has recorded that %2$s reached it outside the system at %6$s.",
                                called.vi(it.period()),
                                called.en(it.period()),
                                called.body(it.recordedBy()),
                                Deadline.vietnamese(local(it.receivedAt()).toLocalTime()),
                                Deadline.vietnamese(local(it.receivedAt()).toLocalDate()),
                                local(it.receivedAt()).toOffsetDateTime()));
            case ObligationWaived it ->
                tell(
                        with(owner(it, it.reporter(), heirs), recipients),
                        it,
                        "WAIVED",
                        "",
                        Words.of(
                                "%3$s không phải gửi %1$s. Lý do: %4$s",
                                "%3$s need not send %2$s. Reason: %5$s",
                                called.vi(it.period()),
                                called.en(it.period()),
                                called.body(it.reporter()),
                                it.reason(),
                                it.reasonEn() == null ? it.reason() : it.reasonEn()));
            case HolidaysSet _, ConsolidationClosed _ -> Stream.empty();
        };
    }

    private static Stream<Told> tell(
            Collection<String> bodies, ReportingEvent fact, String kind, String occasion, Words text) {
        return bodies.stream().map(body -> new Told(body, fact.subject(), kind, occasion, text));
    }

    /** Once per occasion: a deadline that moved away and back is missed again, and was told before. */
    void write(List<Told> all, Instant now) {
        getSession()
                .createNativeMutationQuery("""
                        insert into notice (id, organisation, obligation, kind, occasion, text_vi, text_en, written_at)
                        select t.id, t.body, t.obligation, t.kind, t.occasion, t.vi, t.en, :now
                        from unnest(:ids, :bodies, :obligations, :kinds, :occasions, :vi, :en)
                            as t (id, body, obligation, kind, occasion, vi, en)
                        on conflict do nothing""")
                .setParameter("ids", all.stream().map(_ -> Ids.next()).toArray(UUID[]::new))
                .setParameter("bodies", each(all, Told::body))
                .setParameter("obligations", all.stream().map(Told::obligation).toArray(UUID[]::new))
                .setParameter("kinds", each(all, Told::kind))
                .setParameter("occasions", each(all, Told::occasion))
                .setParameter("vi", each(all, told -> told.text().vi()))
                .setParameter("en", each(all, told -> told.text().en()))
                .setParameter("now", now)
                .executeUpdate();
    }

    private static String[] each(List<Told> all, Function<Told, String> text) {
        return all.stream().map(text).toArray(String[]::new);
    }

    private static String days(DeadlineApproaching reminder) {
        return "%d days left before %s".formatted(reminder.daysLeft(), reminder.deadline());
    }

    private static ZonedDateTime local(Instant instant) {
        return instant.atZone(BusinessTime.ZONE);
    }

    private static String toCorrect(ReportReturned returned, String words) {
        return returned.correctionDeadline() == null ? "" : words;
    }

    private static String ended(String remark) {
        return remark.matches("(?s).*[.!?…]") ? remark : remark + ".";
    }

    private static String vi(@Nullable Deadline deadline) {
        return deadline == null ? "" : deadline.inVietnamese();
    }

    private static String en(@Nullable Deadline deadline) {
        return deadline == null ? "" : deadline.inEnglish();
    }

    private static String beginning(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
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
            case ObligationUnlocked it -> List.of(it.reporter(), it.unlockedBy());
            case PaperReceiptRecorded it -> List.of(it.reporter(), it.recordedBy());
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

    /** What was asked for once is told apart by its title, not by its regime. */
    Map<UUID, String> titles(List<ReportingEvent> facts) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        select o.id, p.title from obligation o
                        join asked_period p on p.regime = o.regime and p.period = o.period
                        where o.id = any (:ids) and p.title is not null""", Tuple.class)
                .setParameter(
                        "ids",
                        facts.stream().map(ReportingEvent::subject).distinct().toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get("id", UUID.class), row -> row.get("title", String.class)));
    }

    /** Which of these ask for an estimate. */
    Set<UUID> estimates(List<ReportingEvent> facts) {
        return Set.copyOf(getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("select id from obligation where id = any (:ids) and estimate", UUID.class)
                .setParameter(
                        "ids",
                        facts.stream().map(ReportingEvent::subject).distinct().toArray(UUID[]::new))
                .getResultList());
    }

    private static String owner(ReportingEvent fact, Code reporter, Map<UUID, String> heirs) {
        return heirs.getOrDefault(fact.subject(), reporter.text());
    }

    private static List<String> with(String owner, Collection<String> recipients) {
        return Stream.concat(Stream.of(owner), recipients.stream()).distinct().toList();
    }

    /** One thing that one body is to be told. */
    record Told(String body, UUID obligation, String kind, String occasion, Words text) {}
}
