package vn.ntm.reporting.notice;

import java.util.Map;

import vn.ntm.kernel.Code;
import vn.ntm.kernel.Period;
import vn.ntm.kernel.paper.PeriodName;
import vn.ntm.kernel.paper.ReportTitle;

/**
 * How a person calls what a fact speaks of: codes are for programs.
 *
 * @param regime its name, or the title of what was asked for once under it
 * @param bodies names by code
 * @param estimate it is due before its figures close
 */
record Called(String regime, Map<Code, String> bodies, boolean estimate) {

    /** "báo cáo kết quả thực hiện nhiệm vụ tháng 6 năm 2024". */
    String vi(Period period) {
        return ReportTitle.inSentence(regime, period, estimate);
    }

    /** "the report for June 2024 (Báo cáo kết quả thực hiện nhiệm vụ)". */
    String en(Period period) {
        var name = PeriodName.english(period);
        return "the report" + (estimate ? " with estimates" : "") + (name.isEmpty() ? "" : " for " + name) + " ("
                + ReportTitle.filled(regime, period) + ")";
    }

    String body(Code code) {
        return bodies.getOrDefault(code, code.text());
    }
}
