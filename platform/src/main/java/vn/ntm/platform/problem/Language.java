package vn.ntm.platform.problem;

import java.util.List;
import java.util.Locale;

/** Vietnamese unless the reader prefers English. */
enum Language {
    VI,
    EN;

    /** For Content-Language (RFC 5646). */
    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Language of(List<Locale> acceptable) {
        return acceptable.stream()
                .map(Locale::getLanguage)
                .filter(code -> code.equals("vi") || code.equals("en"))
                .findFirst()
                .map(code -> code.equals("en") ? EN : VI)
                .orElse(VI);
    }
}
