package vn.ntm.reporting.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

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

    Page<NoticeLine> toCaller(PageRequest page) {
        var before = page.cursor()
                .map(cursor -> UUID.fromString(cursor.key().getFirst()))
                .orElse(AFTER_ALL);
        var lines = session.createSelectionQuery("""
                        select id, obligation, kind, textVi, textEn, writtenAt from Notice
                        where organisation = :mine and id < :before order by id desc""", NoticeLine.class)
                .setParameter("mine", caller.organisation().text())
                .setParameter("before", before)
                .setMaxResults(page.sizeAndOne())
                .getResultList();
        return Page.of(lines, page, line -> List.of(line.id()));
    }

    record NoticeLine(UUID id, UUID obligation, String kind, String textVi, String textEn, Instant writtenAt) {}
}
