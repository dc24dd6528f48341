package vn.ntm.reporting.notice.setting;

import java.time.LocalTime;
import java.util.List;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * What a body sets. Times are those of Hà Nội.
 *
 * @param headAddresses written to besides when the head is called upon
 * @param quietFrom from then on, until {@code quietTo}, no mail is sent; it waits
 */
record SettingDraft(
        @NotNull @Size(max = 20) List<@NotNull @Email @Size(max = 254) String> addresses,
        @Nullable @Size(max = 5) List<@NotNull @Email @Size(max = 254) String> headAddresses,
        @NotNull Rhythm rhythm,
        @Nullable MailLanguage language,
        @Nullable LocalTime digestAt,
        @Nullable LocalTime quietFrom,
        @Nullable LocalTime quietTo) {}
