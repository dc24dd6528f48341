package vn.ntm.assignment.task;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.ntm.events.AssignmentEvent.TaskAssigned;

/** One task for each body that leads or coordinates; written in batches. The caller tells the others. */
@ApplicationScoped
public class AssignTasks {

    private final Tasks tasks;

    AssignTasks(Tasks tasks) {
        this.tasks = tasks;
    }

    @Transactional(MANDATORY)
    public List<TaskAssigned> assign(List<Assignment> assignments) {
        var assigned = new ArrayList<Task>();
        for (var assignment : assignments) {
            assignment.leads().forEach(body -> assigned.add(new Task(assignment, body, true)));
            assignment.coordinators().forEach(body -> assigned.add(new Task(assignment, body, false)));
        }
        tasks.persist(assigned);
        return assigned.stream().map(Task::assigned).toList();
    }
}
