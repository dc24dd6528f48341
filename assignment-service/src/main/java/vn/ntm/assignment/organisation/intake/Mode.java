package vn.ntm.assignment.organisation.intake;

/** Whether one bad row refuses the whole. */
enum Mode {
    ATOMIC,
    PARTIAL;
}
