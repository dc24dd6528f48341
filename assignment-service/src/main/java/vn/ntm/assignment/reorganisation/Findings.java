package vn.ntm.assignment.reorganisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

/** Everything that is wrong, in the order in which it was found. */
final class Findings {

    private final List<Violation> found = new ArrayList<>();

    void say(String pointer, String code, Object value, String vi, String en) {
        found.add(new Violation(pointer, code, value.toString(), Words.of(vi, en)));
    }

    void addAll(Collection<Violation> more) {
        found.addAll(more);
    }

    List<Violation> all() {
        return List.copyOf(found);
    }
}
