package vn.ntm.reporting.notice;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.jspecify.annotations.Nullable;

import vn.ntm.reporting.notice.NoticeViews.NoticeLine;

/** One thing one body was told, once per occasion. */
@Entity
class Notice {

    @Id
    @Column
    private UUID id;

    @Column
    private String organisation;

    @Column
    private UUID obligation;

    @Column
    private String kind;

    @Column
    private String occasion;

    @Column
    private String textVi;

    @Column
    private String textEn;

    @Column
    private Instant writtenAt;

    @Column
    private @Nullable Instant readAt;

    @Column
    private @Nullable String readBy;

    protected Notice() {}

    /** The first reading counts. */
    Notice read(String account, Instant now) {
        if (readAt == null) {
            readAt = now;
            readBy = account;
        }
        return this;
    }

    NoticeLine line() {
        return new NoticeLine(id, obligation, kind, textVi, textEn, writtenAt, readAt, readBy);
    }
}
