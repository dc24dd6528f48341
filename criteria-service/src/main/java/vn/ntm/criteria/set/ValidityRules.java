package vn.ntm.criteria.set;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** On every day at most one version of a set applies. */
record ValidityRules(CriteriaSet set, Findings findings) {

    void check(Content content, @Nullable SetVersion before) {
        inside("/validFrom", content.validFrom());
        inside("/validTo", content.validTo());
        var from = content.validFrom() == null ? set.validFrom() : content.validFrom();
        if (content.validTo() != null && content.validTo().isBefore(from)) {
            findings.say(
                    "/validTo",
                    "before-valid-from",
                    content.validTo(),
                    "Hết hiệu lực trước khi có hiệu lực.",
                    "It ends before it begins.");
        }
        if (before != null && overlaps(from, before)) {
            findings.say(
                    "/validFrom",
                    "overlapping-validity",
                    from,
                    "Chồng lên hiệu lực của phiên bản %d (từ %s)".formatted(before.number(), before.validFrom()),
                    "It overlaps the validity of version %d (from %s)".formatted(before.number(), before.validFrom()));
        }
    }

    private static boolean overlaps(LocalDate from, SetVersion before) {
        var end = before.content().validTo();
        return !from.isAfter(before.validFrom()) || (end != null && !from.isAfter(end));
    }

    private void inside(String pointer, @Nullable LocalDate day) {
        if (day != null && !set.validOn(day)) {
            findings.say(
                    pointer,
                    "outside-the-set",
                    day,
                    "Nằm ngoài thời gian hiệu lực của bộ tiêu chí.",
                    "It lies outside the validity of the set.");
        }
    }
}
