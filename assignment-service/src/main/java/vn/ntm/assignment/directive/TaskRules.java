package vn.ntm.assignment.directive;

import java.util.List;
import java.util.Set;

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
        if (task.deadline() != null
                && (task.deadline().date().getYear() < 1945
                        || task.deadline().date().getYear() > 2200)) {
            findings.say(
                    at + "/deadline/date",
                    "not-of-this-age",
                    task.deadline().date(),
                    "Ngày không hợp lý.",
                    "The day is not of this age.");
        }
    }
}
