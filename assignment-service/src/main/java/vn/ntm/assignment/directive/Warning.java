package vn.ntm.assignment.directive;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a person should look at, though it is no reason to refuse.
 *
 * @param pointer Where: a JSON pointer into the document (RFC 6901).
 * @param code Stable: which rule, "last-day-is-closed".
 * @param value What stands there; null where nothing does.
 * @param quote What the document says there; null where it says nothing.
 * @param message The rule in Vietnamese.
 * @param messageEn The rule in English.
 */
@Schema(name = "DirectiveWarning")
record Warning(
        String pointer,
        String code,
        @Nullable String value,
        @Nullable String quote,
        String message,
        String messageEn) {}
