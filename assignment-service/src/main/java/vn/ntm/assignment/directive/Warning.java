package vn.ntm.assignment.directive;

import org.jspecify.annotations.Nullable;

/**
 * What a person should look at, though it is no reason to refuse.
 *
 * @param pointer where, as JSON Pointer into the document
 * @param quote what the document says there
 */
record Warning(
        String pointer,
        String code,
        @Nullable String value,
        @Nullable String quote,
        String message,
        String messageEn) {}
