package vn.ntm.reporting.report;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import vn.ntm.platform.identity.Ids;

/** What one body answers to one obligation: a draft that may change, and versions that were sent and never change. */
@Entity
public class Report {

    @Id
    private UUID id;

    private UUID obligation;
    private String draft;
    private Instant draftedAt;
    private String draftedBy;
    private int currentVersion;

    @Version
    private int revision;

    protected Report() {}

    Report(UUID obligation, String draft, String by, Instant now) {
        this.id = Ids.next();
        this.obligation = obligation;
        this.draft = draft;
        this.draftedBy = by;
        this.draftedAt = now;
    }

    void redraft(String text, String by, Instant now) {
        draft = text;
        draftedBy = by;
        draftedAt = now;
    }

    /** The number of the version that is sent now. */
    int nextVersion() {
        return ++currentVersion;
    }

    public UUID id() {
        return id;
    }

    public UUID obligation() {
        return obligation;
    }

    public int currentVersion() {
        return currentVersion;
    }

    /** 0 means that nobody has saved anything; so a saved report counts from 1. */
    public int revision() {
        return revision + 1;
    }

    String draft() {
        return draft;
    }

    Instant draftedAt() {
        return draftedAt;
    }

    String draftedBy() {
        return draftedBy;
    }
}
