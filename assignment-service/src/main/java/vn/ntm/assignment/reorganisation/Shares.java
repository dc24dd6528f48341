package vn.ntm.assignment.reorganisation;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

import vn.ntm.assignment.reorganisation.Act.Part;
import vn.ntm.kernel.Code;

/** What must hold of the parts of a body: each is there once, and what is known of how large they are makes up the whole. */
final class Shares {

    private Shares() {}

    /** @param at where the parts are spoken of */
    static void judge(String at, List<Part> parts, boolean mustBeKnown, Findings findings) {
        var seen = new HashSet<Code>();
        for (int i = 0; i < parts.size(); i++) {
            if (!seen.add(parts.get(i).into())) {
                findings.say(
                        at + "/" + i + "/into",
                        "part-repeated",
                        parts.get(i).into(),
                        "Cơ quan kế thừa lặp lại.",
                        "The successor is there twice.");
            }
        }
        boolean noneIsKnown = parts.stream().allMatch(part -> part.share() == null);
        if (!noneIsKnown || mustBeKnown) {
            judgeKnown(at, parts, findings);
        }
    }

    private static void judgeKnown(String at, List<Part> parts, Findings findings) {
        for (int i = 0; i < parts.size(); i++) {
            var share = parts.get(i).share();
            if (share == null) {
                findings.say(
                        at + "/" + i + "/share",
                        "share-missing",
                        parts.get(i).into(),
                        "Nêu tỷ lệ của mọi phần; khi chia mà chưa biết thì không nêu của phần nào.",
                        "Say the share of every part, or of none when it is divided and they are not known.");
            } else if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) >= 0) {
                findings.say(
                        at + "/" + i + "/share",
                        "share-out-of-range",
                        share,
                        "Mỗi phần phải lớn hơn 0 và nhỏ hơn 1.",
                        "Each share is above 0 and below 1.");
            }
        }
        var sum = parts.stream().map(Part::share).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (parts.stream().noneMatch(part -> part.share() == null) && sum.compareTo(BigDecimal.ONE) != 0) {
            findings.say(
                    at, "shares-not-one", sum, "Tổng các phần phải đúng bằng 1.", "The shares must sum to exactly 1.");
        }
    }
}
