package vn.ntm.reporting.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.BusinessTime;
import vn.ntm.kernel.Code;
import vn.ntm.platform.identity.Ids;
import vn.ntm.platform.problem.Refused;
import vn.ntm.reporting.form.Refusal.AlreadyPublished;
import vn.ntm.reporting.form.layout.FormContent;

/** A form in one wording. Reports name it, so what was published never changes. */
@Entity
public class FormVersion {

    @Id
    private UUID id;

    private Code form;
    private int number;

    @Enumerated(EnumType.STRING)
    private State state;

    @JdbcTypeCode(SqlTypes.JSON)
    private FormContent content;

    private @Nullable LocalDate validFrom;
    private Instant writtenAt;
    private String writtenBy;
    private @Nullable Instant publishedAt;
    private @Nullable String publishedBy;

    @Version
    private int revision;

    protected FormVersion() {}

    FormVersion(Code form, int number, FormContent content, String by, Instant now) {
        this.id = Ids.next();
        this.form = form;
        this.number = number;
        this.state = State.DRAFT;
        this.content = content;
        this.writtenBy = by;
        this.writtenAt = now;
    }

    void rewrite(FormContent said, String by, Instant now) {
        stillDraft();
        content = said;
        writtenBy = by;
        writtenAt = now;
    }

    void publish(String by, Instant now) {
        stillDraft();
        state = State.PUBLISHED;
        publishedAt = now;
        publishedBy = by;
        validFrom = content.validFrom() == null ? BusinessTime.dayOf(now) : content.validFrom();
    }

    private void stillDraft() {
        if (state == State.PUBLISHED) {
            throw new Refused(new AlreadyPublished(form, number));
        }
    }

    /** Whether it may still change. */
    @Schema(name = "FormState")
    public enum State {
        DRAFT,
        PUBLISHED
    }

    public int number() {
        return number;
    }

    public FormContent content() {
        return content;
    }

    Code form() {
        return form;
    }

    State state() {
        return state;
    }

    @Nullable
    LocalDate validFrom() {
        return validFrom;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    String writtenBy() {
        return writtenBy;
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }

    @Nullable
    String publishedBy() {
        return publishedBy;
    }

    /** 0 is what does not exist. */
    int revision() {
        return revision + 1;
    }
}
