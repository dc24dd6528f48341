package vn.ntm.reporting.form.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

/** What is wrong with a form; each fault is said once, though it shows in every cell of a column. */
final class Faults {

    private final List<Violation> found = new ArrayList<>();
    private final Set<List<String>> said = new HashSet<>();

    void add(String pointer, String code, @Nullable Object value, Words words) {
        if (said.add(List.of(pointer, code, String.valueOf(value)))) {
            found.add(new Violation(pointer, code, value, words));
        }
    }

    List<Violation> all() {
        return List.copyOf(found);
    }
}
