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
        if (duty.last() != null && duty.last().isBefore(duty.first())) {
            findings.say(
                    at + "/last",
                    "ends-before-it-begins",
                    duty.last(),
                    "Kết thúc trước khi bắt đầu.",
                    "It ends before it begins.");
        }
        if (duty.first().getYear() < 1945 || duty.first().getYear() > 2200) {
            findings.say(
                    at + "/first",
                    "not-of-this-age",
                    duty.first(),
                    "Ngày không hợp lý.",
                    "The day is not of this age.");
        }
    }
}
