package vn.ntm.assignment.organisation.intake;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether one bad row refuses the whole. */
@Schema(name = "ImportMode")
enum Mode {
    /** All rows are registered, or none. */
    ATOMIC,
    /** Good rows are registered beside bad ones. */
    PARTIAL;
}
