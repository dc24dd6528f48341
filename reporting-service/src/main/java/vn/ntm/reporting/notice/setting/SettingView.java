package vn.ntm.reporting.notice.setting;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/** How a body is told by mail. */
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
