package vn.ntm.criteria.set;

import org.jspecify.annotations.Nullable;

/** Blank is as good as not given: a sheet cannot tell the two apart. */
final class Given {

    private Given() {}

    static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
