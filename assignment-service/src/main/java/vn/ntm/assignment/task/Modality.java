package vn.ntm.assignment.task;

/** "Giao" orders; "đề nghị" requests of a body that cannot be ordered. */
public enum Modality {
    ORDER,
    REQUEST
}
