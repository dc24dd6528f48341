package vn.ntm.reporting.notice.setting;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/** How one body wants to be told by mail. */
@Entity
class NoticeSetting {

    /** At the beginning of the working day. */
    private static final LocalTime MORNING = LocalTime.of(7, 30);

    @Id
    private String organisation;

    private String[] addresses;
    private String[] headAddresses;

    @Enumerated(EnumType.STRING)
    private Rhythm rhythm;

    @Enumerated(EnumType.STRING)
    private MailLanguage language;

    private String digestAt;
    private @Nullable String quietFrom;
    private @Nullable String quietTo;

    @Version
    private int revision;

    private String setBy;
    private Instant setAt;

    protected NoticeSetting() {}

    NoticeSetting(Code organisation, SettingDraft draft, String by, Instant now) {
        this.organisation = organisation.text();
        addresses = texts(draft.addresses());
        headAddresses = texts(draft.headAddresses());
        rhythm = draft.rhythm();
        language = orElse(draft.language(), MailLanguage.VI);
        digestAt = orElse(draft.digestAt(), MORNING).toString();
        quietFrom = text(draft.quietFrom());
        quietTo = text(draft.quietTo());
        setBy = by;
        setAt = now;
    }

    boolean says(SettingDraft draft) {
        return view().equals(new NoticeSetting(new Code(organisation), draft, setBy, setAt).view());
    }

    /** What is not named is as usual again. */
    void become(SettingDraft draft, String by, Instant now) {
        addresses = texts(draft.addresses());
        headAddresses = texts(draft.headAddresses());
        rhythm = draft.rhythm();
        language = orElse(draft.language(), MailLanguage.VI);
        digestAt = orElse(draft.digestAt(), MORNING).toString();
        quietFrom = text(draft.quietFrom());
        quietTo = text(draft.quietTo());
        setBy = by;
        setAt = now;
    }

    private static String[] texts(@Nullable List<String> addresses) {
        return addresses == null ? new String[0] : addresses.toArray(String[]::new);
    }

    private static @Nullable String text(@Nullable LocalTime time) {
        return time == null ? null : time.toString();
    }

    private static @Nullable LocalTime time(@Nullable String text) {
        return text == null ? null : LocalTime.parse(text);
    }

    private static <T> T orElse(@Nullable T given, T usual) {
        return given == null ? usual : given;
    }

    int revision() {
        return revision;
    }

    SettingView view() {
        return new SettingView(
                new Code(organisation),
                List.of(addresses),
                List.of(headAddresses),
                rhythm,
                language,
                LocalTime.parse(digestAt),
                time(quietFrom),
                time(quietTo),
                setBy,
                setAt);
    }
}
