package vn.ntm.criteria.recognition;

import java.util.ArrayList;
import java.util.List;

import vn.ntm.criteria.recognition.rule.Vote;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

/** Nobody votes who is not there, nobody is there who is no member. */
final class VoteRules {

    private VoteRules() {}

    static List<Violation> broken(Vote vote) {
        var found = new ArrayList<Violation>();
        if (vote.present() > vote.members()) {
            found.add(new Violation(
                    "/present",
                    "more-than-members",
                    vote.present(),
                    Words.of("Số dự họp nhiều hơn số thành viên.", "More are present than there are members.")));
        }
        if (vote.inFavour() > vote.present()) {
            found.add(new Violation(
                    "/inFavour",
                    "more-than-present",
                    vote.inFavour(),
                    Words.of("Số tán thành nhiều hơn số dự họp.", "More are in favour than are present.")));
        }
        return found;
    }
}
