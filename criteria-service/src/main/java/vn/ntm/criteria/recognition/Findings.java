package vn.ntm.criteria.recognition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.ntm.criteria.recognition.Refusal.Broken;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

/** All that is wrong with what was handed in. */
final class Findings {

    private final List<Violation> found = new ArrayList<>();

    void say(String pointer, String code, @Nullable Object value, String vi, String en) {
        found.add(new Violation(pointer, code, value == null ? null : value.toString(), Words.of(vi, en)));
    }

    /** A decision is neither of tomorrow nor older than what it rests on. */
    void day(String pointer, LocalDate said, LocalDate today, @Nullable LocalDate earliest) {
        if (said.isAfter(today)) {
            say(pointer, "in-the-future", said, "Ngày này chưa tới.", "That day has not come.");
        }
        if (earliest != null && said.isBefore(earliest)) {
            say(
                    pointer,
                    "too-early",
                    said,
                    "Trước ngày quyết định công nhận.",
                    "It is before the decision of recognition.");
        }
    }

    void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new Refused(new Broken(List.copyOf(found)));
        }
    }
}
