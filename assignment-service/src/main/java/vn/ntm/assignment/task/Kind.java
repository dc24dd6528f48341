package vn.ntm.assignment.task;

/** What sort of thing is owed. */
public enum Kind {
    /** A result, once. */
    TASK,
    /** "Khi phát sinh, khi có vướng mắc": said whenever there is something to say, and never due. */
    EXCEPTION_REPORT
}
