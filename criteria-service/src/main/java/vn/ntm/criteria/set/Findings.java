package vn.ntm.criteria.set;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.ntm.criteria.rule.Faults;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

/** All that is wrong, in its order. */
final class Findings implements Faults {

    private final List<Violation> found = new ArrayList<>();
    private final Set<String> criteria = new HashSet<>();
    private final Set<String> indicators = new HashSet<>();

    @Override
    public void say(String pointer, String code, @Nullable Object value, String vi, String en) {
        found.add(new Violation(pointer, code, value == null ? null : value.toString(), Words.of(vi, en)));
    }

    void criterion(String pointer, String number) {
        repeated(criteria, pointer, number);
    }

    void indicator(String pointer, String number) {
        repeated(indicators, pointer, number);
    }

    List<Violation> all() {
        return List.copyOf(found);
    }

    private void repeated(Set<String> seen, String pointer, String number) {
        if (!seen.add(number)) {
            say(pointer, "repeated", number, "Số này đã có trong bộ tiêu chí.", "The set has this number already.");
        }
    }
}
