package vn.ntm.reporting.notice.setting;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/**
 * How a body is told by mail.
 *
 * @param organisation The body's code.
 * @param addresses Mail addresses.
 * @param headAddresses Written to besides when the head is called upon.
 * @param rhythm A digest each day, every notice at once, or no mail.
 * @param language Of the mails.
 * @param digestAt At what time the digest goes out, in Hà Nội.
 * @param quietFrom From then on no mail is sent; null for never.
 * @param quietTo Until then; null for never.
 * @param setBy The account that set it.
 * @param setAt When.
 */
@Schema(name = "NoticeSettingView")
record SettingView(
        Code organisation,
        List<String> addresses,
        List<String> headAddresses,
        Rhythm rhythm,
        MailLanguage language,
        LocalTime digestAt,
        @Nullable LocalTime quietFrom,
        @Nullable LocalTime quietTo,
        String setBy,
        Instant setAt) {}
