package vn.ntm.assignment.directive;

import java.util.List;
import java.util.Set;

import vn.ntm.assignment.directive.AssignedWork.Until;
import vn.ntm.assignment.task.Kind;

/** What must hold of a task before anybody owes it. */
record TaskRules(Register register, Set<String> targets, Findings findings) {

    void check(List<AssignedWork> tasks) {
        findings.repeated(
                "/tasks/%d/number", tasks.stream().map(AssignedWork::number).toList());
        for (int i = 0; i < tasks.size(); i++) {
            check("/tasks/" + i, tasks.get(i));
        }
    }

    private void check(String at, AssignedWork task) {
        findings.unknown(at + "/lead", task.lead(), register::hasAddressee);
        findings.unknown(at + "/coordinate", task.coordinate(), register::hasAddressee);
        findings.unknown(at + "/reportTo", task.reportTo(), register::hasBody);
        findings.unknown(at + "/via", task.via(), register::hasBody);
        findings.unknown(at + "/submitTo", task.submitTo(), register::hasBody);
        findings.unknown(at + "/targets", task.targets(), targets::contains);
        for (int i = 0; i < task.coordinate().size(); i++) {
            if (task.lead().contains(task.coordinate().get(i))) {
                findings.say(
                        at + "/coordinate/" + i,
                        "leads-already",
                        task.coordinate().get(i),
                        "Cơ quan này đã chủ trì.",
                        "This one leads already.");
            }
        }
        conditional(at, task);
        if (task.deadline() != null) {
            due(at + "/deadline/date", task.deadline());
            if (task.kind() == Kind.EXCEPTION_REPORT) {
                findings.say(
                        at + "/deadline",
                        "exception-reports-are-never-due",
                        task.deadline().wording(),
                        "Báo cáo khi phát sinh không có thời hạn.",
                        "What is reported when it arises has no deadline.");
            }
        }
    }

    private void conditional(String at, AssignedWork task) {
        if (task.conditionalPart() != null && task.condition() == null) {
            findings.say(
                    at + "/conditionalPart",
                    "part-without-condition",
                    task.conditionalPart(),
                    "Chưa nêu điều kiện.",
                    "There is no condition for it.");
        }
    }

    private void due(String at, Until deadline) {
        if (deadline.date().getYear() < 1945 || deadline.date().getYear() > 2200) {
            findings.say(at, "not-of-this-age", deadline.date(), "Ngày không hợp lý.", "The day is not of this age.");
        }
    }
}
