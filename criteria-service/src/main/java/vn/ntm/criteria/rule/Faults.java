package vn.ntm.criteria.rule;

import org.jspecify.annotations.Nullable;

/** Takes note of what is wrong with something that was written by hand, and goes on reading. */
@FunctionalInterface
public interface Faults {

    void say(String pointer, String code, @Nullable Object value, String vi, String en);
}
