package vn.ntm.assignment.task;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/** How the body whose decision ends a task has decided: "Quyết định số … ngày …". */
public record Decision(
        Code decidedBy,
        String number,
        LocalDate date,
        @Nullable String remark) {}
