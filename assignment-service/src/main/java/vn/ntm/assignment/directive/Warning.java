package vn.ntm.assignment.directive;

import org.jspecify.annotations.Nullable;

/**
 * What a person should look at, though it is no reason to refuse.
 *
 * @param pointer where, as JSON Pointer into the document
 */
record Warning(String pointer, String code, @Nullable String value, String message, String messageEn) {}
