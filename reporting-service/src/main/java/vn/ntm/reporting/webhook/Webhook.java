package vn.ntm.reporting.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/** An address of another system that wants to be told. */
@Entity
class Webhook {

    /** Long enough for the other side to take the new secret up on a working day. */
    private static final Duration BOTH_VALID = Duration.ofDays(3);

    @Id
    private String code;

    private Code organisation;
    private String url;
    private String[] types;
    private boolean active;
    private String secret;

    @Column
    private @Nullable String previousSecret;

    private @Nullable Instant previousUntil;

    @Column
    private long readUpTo;

    @Column
    private @Nullable Instant restsUntil;

    @Column
    private @Nullable Instant endedAt;

    @Version
    private int revision;

    private String setBy;
    private Instant setAt;

    protected Webhook() {}

    /** @param readUpTo it is told what comes after */
    Webhook(Code code, Code organisation, String secret, long readUpTo, SetBy act) {
        this.code = code.text();
        this.organisation = organisation;
        this.secret = secret;
        this.readUpTo = readUpTo;
        url = act.draft().url().toString();
        types = act.draft().types().toArray(String[]::new);
        active = act.draft().active();
        setBy = act.account();
        setAt = act.at();
    }

    boolean rests() {
        return restsUntil != null;
    }

    /** Nothing would be otherwise than it was set. */
    boolean says(WebhookDraft draft) {
        return url.equals(draft.url().toString())
                && List.of(types).equals(draft.types())
                && active == draft.active()
                && (draft.organisation() == null || draft.organisation().equals(organisation))
                && endedAt == null;
    }

    void become(SetBy act) {
        url = act.draft().url().toString();
        types = act.draft().types().toArray(String[]::new);
        active = act.draft().active();
        restsUntil = null;
        endedAt = null;
        setBy = act.account();
        setAt = act.at();
    }

    /** Who sets what, and when. */
    record SetBy(WebhookDraft draft, String account, Instant at) {}

    void rotate(String next, Instant now) {
        previousSecret = secret;
        previousUntil = now.plus(BOTH_VALID);
        secret = next;
    }

    Code organisation() {
        return organisation;
    }

    int revision() {
        return revision;
    }

    String secret() {
        return secret;
    }

    WebhookView view(@Nullable String shownOnce) {
        return new WebhookView(
                new Code(code),
                organisation,
                url,
                List.of(types),
                active,
                endedAt,
                previousUntil,
                setBy,
                setAt,
                shownOnce);
    }
}
