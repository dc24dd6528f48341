package vn.ntm.assignment.arithmetic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

/** All that is wrong with what was sent, in its order. */
public final class Faults {

    private final List<Violation> found = new ArrayList<>();

    public void say(String pointer, String code, @Nullable Object value, String vi, String en) {
        found.add(new Violation(pointer, code, value == null ? null : value.toString(), Words.of(vi, en)));
    }

    public <T> void unknown(String pointer, @Nullable T code, Predicate<T> known) {
        if (code != null && !known.test(code)) {
            say(pointer, "unknown-code", code, "Không có mã này.", "There is no such code.");
        }
    }

    /** @param pointer where each stands, with its number in place of {@code %d} */
    public <T> void repeated(String pointer, List<T> values) {
        var seen = new HashSet<T>();
        for (int i = 0; i < values.size(); i++) {
            if (!seen.add(values.get(i))) {
                say(
                        pointer.replace("%d", String.valueOf(i)),
                        "repeated",
                        values.get(i),
                        "Bị lặp lại.",
                        "It is there twice.");
            }
        }
    }

    public boolean none() {
        return found.isEmpty();
    }

    public List<Violation> all() {
        return List.copyOf(found);
    }
}
