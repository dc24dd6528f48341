package vn.ntm.criteria.exchange;

import org.jspecify.annotations.Nullable;

/**
 * One threshold of one rule, as a row.
 *
 * @param part of a composite rule, {@code male}; empty for the whole
 * @param operator as {@link RuleWords} has it
 * @param by what the threshold depends on, outermost first: "vùng > năm"
 * @param value a number, a word, or null where the figure is not established
 */
record RuleRow(
        String indicator,
        String part,
        String operator,
        String by,
        String region,
        String group,
        String year,
        @Nullable Object value,
        String scale) {}
