package vn.ntm.assignment.directive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.arithmetic.Faults;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

/** All that is wrong with a document, in its order. */
final class Findings {

    private final List<Violation> found = new ArrayList<>();

    void say(String pointer, String code, @Nullable Object value, String vi, String en) {
        found.add(new Violation(pointer, code, value == null ? null : value.toString(), Words.of(vi, en)));
    }

    <T> void unknown(String list, List<T> codes, Predicate<T> known) {
        for (int i = 0; i < codes.size(); i++) {
            if (!known.test(codes.get(i))) {
                say(list + "/" + i, "unknown-code", codes.get(i), "Không có mã này.", "There is no such code.");
            }
        }
    }

    /** @param pointer where each stands, with its number in place of {@code %d} */
    <T> void repeated(String pointer, List<T> values) {
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

    void take(Faults faults) {
        found.addAll(faults.all());
    }

    List<Violation> all() {
        return List.copyOf(found);
    }
}
