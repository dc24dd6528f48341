package vn.ntm.assignment.directive;

import java.util.List;

/** What must hold of what comes round again. */
record DutyRules(Register register, Findings findings) {

    void check(List<StatedDuty> duties) {
        findings.repeated(
                "/duties/%d/number", duties.stream().map(StatedDuty::number).toList());
        for (int i = 0; i < duties.size(); i++) {
            check("/duties/" + i, duties.get(i));
        }
    }

    private void check(String at, StatedDuty duty) {
        findings.unknown(at + "/lead", duty.lead(), register::hasAddressee);
        findings.unknown(at + "/participants", duty.participants(), register::hasAddressee);
        if (duty.holdsAtMonthEnd() && !duty.rhythm().countsMonths()) {
            findings.say(
                    at + "/monthEnd",
                    "no-month-in-this-rhythm",
                    duty.rhythm(),
                    "Việc theo tuần không có ngày cuối tháng.",
                    "What comes round by weeks has no last day of a month.");
        }
        first(at, duty, findings);
    }

    /** What must hold of the first day, as soon as it is known. */
    static void first(String at, StatedDuty duty, Findings findings) {
        var first = duty.first();
        if (first == null) {
            return;
        }
        if (duty.holdsAtMonthEnd() && first.plusDays(1).getDayOfMonth() != 1) {
            findings.say(
                    at + "/first",
                    "not-the-last-of-its-month",
                    first,
                    "Không phải ngày cuối tháng.",
                    "It is not the last day of its month.");
        }
        if (duty.last() != null && duty.last().isBefore(first)) {
            findings.say(
                    at + "/last",
                    "ends-before-it-begins",
                    duty.last(),
                    "Kết thúc trước khi bắt đầu.",
                    "It ends before it begins.");
        }
        if (first.getYear() < 1945 || first.getYear() > 2200) {
            findings.say(at + "/first", "not-of-this-age", first, "Ngày không hợp lý.", "The day is not of this age.");
        }
    }
}
