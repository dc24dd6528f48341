package vn.ntm.assignment.task;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a task is ordered or requested. */
@Schema(name = "TaskModality")
public enum Modality {
    /** "Giao": the body must. */
    ORDER,
    /** "Đề nghị": asked of a body that cannot be ordered. */
    REQUEST
}
