package vn.ntm.assignment.task;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What sort of thing is owed. */
@Schema(name = "TaskKind")
public enum Kind {
    /** A result, once. */
    TASK,
    /** "Khi phát sinh, khi có vướng mắc": said whenever there is something to say, and never due. */
    EXCEPTION_REPORT
}
