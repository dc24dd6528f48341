package vn.ntm.reporting.notice.setting;

import java.time.LocalTime;
import java.util.List;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a body sets. Times are those of Hà Nội.
 *
 * @param addresses Mail addresses, 20 at most.
 * @param headAddresses written to besides when the head is called upon
 * @param rhythm A digest each day, every notice at once, or no mail.
 * @param language Of the mails; Vietnamese if absent.
 * @param digestAt At what time the digest goes out; 07:30 if absent.
 * @param quietFrom from then on, until {@code quietTo}, no mail is sent; it waits
 * @param quietTo Until then; both or neither.
 */
@JsonIgnoreProperties({"organisation", "setBy", "setAt"}) // of answers only, and may be sent back
@Schema(name = "NoticeSetting")
record SettingDraft(
        @NotNull @Size(max = 20) List<@NotNull @Email @Size(max = 254) String> addresses,
        @Nullable @Size(max = 5) List<@NotNull @Email @Size(max = 254) String> headAddresses,
        @NotNull Rhythm rhythm,
        @Nullable MailLanguage language,
        @Nullable LocalTime digestAt,
        @Nullable LocalTime quietFrom,
        @Nullable LocalTime quietTo) {}
