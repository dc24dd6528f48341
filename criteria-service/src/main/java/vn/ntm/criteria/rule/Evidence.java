package vn.ntm.criteria.rule;

import org.jspecify.annotations.Nullable;

/** What is known of one indicator: now, and for the same stretch of the year before. */
public record Evidence(@Nullable Fact now, @Nullable Fact yearBefore) {

    public static final Evidence NOTHING = new Evidence(null, null);

    public static Evidence of(@Nullable Fact now) {
        return now == null ? NOTHING : new Evidence(now, null);
    }
}
