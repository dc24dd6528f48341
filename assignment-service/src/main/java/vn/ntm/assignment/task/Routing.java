package vn.ntm.assignment.task;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/**
 * The way of a result: through those who check it first ("qua"), to those it is reported to, and on to whose decision ends
 * it.
 *
 * @param reportTo To whom it is reported; empty for the issuer.
 * @param via Who checks it first and passes it on.
 * @param forwardedBy Those of via that have passed on what is on hand now.
 * @param submitTo Whose decision ends it; empty where none is needed.
 */
@Schema(name = "TaskRouting")
public record Routing(List<Code> reportTo, List<Code> via, List<Code> forwardedBy, List<Code> submitTo) {

    public Routing {
        reportTo = orNone(reportTo);
        via = orNone(via);
        forwardedBy = orNone(forwardedBy);
        submitTo = orNone(submitTo);
    }

    public static Routing of(List<Code> reportTo, List<Code> via, List<Code> submitTo) {
        return new Routing(reportTo, via, List.of(), submitTo);
    }

    /** Nobody checks their own result. */
    Routing from(Code organisation) {
        return new Routing(
                reportTo,
                via.stream().filter(checker -> !checker.equals(organisation)).toList(),
                forwardedBy,
                submitTo);
    }

    Routing forwarded(Code checker) {
        var passed = new ArrayList<>(forwardedBy);
        passed.add(checker);
        return new Routing(reportTo, via, passed, submitTo);
    }

    /** What comes anew is checked anew. */
    Routing afresh() {
        return new Routing(reportTo, via, List.of(), submitTo);
    }

    /** Who has yet to check. */
    List<Code> outstanding() {
        return via.stream().filter(checker -> !forwardedBy.contains(checker)).toList();
    }

    SortedSet<Code> everybody() {
        var all = new TreeSet<>(reportTo);
        all.addAll(via);
        all.addAll(submitTo);
        return all;
    }

    private static List<Code> orNone(@Nullable List<Code> codes) {
        return codes == null ? List.of() : List.copyOf(codes);
    }
}
