package vn.ntm.assignment.task;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The part that a body has in a task. */
@Schema(name = "TaskRole")
public enum Role {
    /** "Chủ trì": it submits the result. */
    LEAD,
    /** "Phối hợp": it supports, and is done when those who lead are. */
    COORDINATE;

    static Role of(boolean lead) {
        return lead ? LEAD : COORDINATE;
    }
}
