package vn.ntm.reporting.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.paging.PageRequest;

@ApplicationScoped
@Transactional
class NoticeViews {

    private static final UUID AFTER_ALL = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

    private final Session session;
    private final Caller caller;

    NoticeViews(Session session, Caller caller) {
        this.session = session;
        this.caller = caller;
    }

    Page<NoticeLine> toCaller(NoticeQuery query, PageRequest page) {
        var lines = session.createSelectionQuery("""
                        select id, obligation, kind, textVi, textEn, writtenAt, readAt, readBy from Notice
                        where organisation = :mine and id < :before
                            and (:unread is null or :unread = (case when readAt is null then true else false end))
                            and (:kind is null or kind = :kind)
                            and (:obligation is null or obligation = :obligation)
                        order by id desc""", NoticeLine.class)
                .setParameter("mine", caller.organisation().text())
                .setParameter(
                        "before",
                        page.cursor()
                                .map(cursor -> cursor.read(0, UUID::fromString))
                                .orElse(AFTER_ALL))
                .setParameter("unread", query.unread == null ? null : Boolean.valueOf(query.unread), Boolean.class)
                .setParameter("kind", query.kind, String.class)
                .setParameter("obligation", query.obligation, UUID.class)
                .setMaxResults(page.sizeAndOne())
                .getResultList();
        return Page.of(lines, page, line -> List.of(line.id()));
    }

    /**
     * One thing that a body was told.
     *
     * @param id Its id.
     * @param obligation The id of the obligation that it is about.
     * @param kind OPENED, REMINDER, MISSED and so on.
     * @param textVi In Vietnamese.
     * @param textEn In English.
     * @param writtenAt When it was told.
     * @param readAt When it was first read; null while it was not.
     * @param readBy Who read it first; null while nobody has.
     */
    record NoticeLine(
            UUID id,
            UUID obligation,
            String kind,
            String textVi,
            String textEn,
            Instant writtenAt,
            @Nullable Instant readAt,
            @Nullable String readBy) {}
}
