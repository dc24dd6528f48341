package vn.ntm.platform.problem;

import java.util.Locale;
import java.util.Locale.LanguageRange;

import org.jspecify.annotations.Nullable;

/** Vietnamese unless the reader prefers English. */
enum Language {
    VI,
    EN;

    /** For Content-Language (RFC 5646). */
    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What cannot be read says nothing about the reader, and is no reason to refuse somebody. */
    static Language of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null) {
            return VI;
        }
        try {
            return LanguageRange.parse(acceptLanguage).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> range.getRange().split("-", 2)[0])
                    .filter(code -> code.equals("vi") || code.equals("en"))
                    .findFirst()
                    .filter("en"::equals)
                    .map(_ -> EN)
                    .orElse(VI);
        } catch (IllegalArgumentException _) {
            return VI;
        }
    }
}
