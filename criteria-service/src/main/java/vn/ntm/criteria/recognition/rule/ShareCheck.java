package vn.ntm.criteria.recognition.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import vn.ntm.criteria.recognition.rule.Prerequisite.ShareHolding;
import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Words;

/** So many of the units below hold a tier. Who was counted and who is wanting stands in the answer. */
final class ShareCheck {

    private ShareCheck() {}

    static Finding of(ShareHolding asked, Facts facts) {
        var counted = List.copyOf(facts.unitsBelow(asked.kinds()));
        if (counted.isEmpty()) {
            return Finding.of(
                    asked.label(),
                    asked.noneIsEnough(),
                    "0/0",
                    Words.of("Không có đơn vị nào thuộc diện tính.", "There is no unit to be counted."));
        }
        var missing = new ArrayList<>(counted);
        missing.removeAll(facts.holding(counted, asked.tiers()));
        var share = Ratio.of(counted.size() - missing.size(), counted.size());
        boolean met = share.atLeast(asked.atLeast());
        var figures = Sentences.share(share, asked.atLeast());
        return new Finding(
                asked.label(),
                met,
                share.toString(),
                met ? figures : Sentences.followed(figures, wanting(missing)),
                counted,
                List.copyOf(missing));
    }

    private static Words wanting(List<Code> missing) {
        return Words.of(
                "chưa được công nhận: %s",
                "not recognised: %s", missing.stream().map(Code::text).collect(Collectors.joining(", ")));
    }
}
