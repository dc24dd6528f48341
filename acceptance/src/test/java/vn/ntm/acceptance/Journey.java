package vn.ntm.acceptance;

import java.math.BigDecimal;
import java.util.List;

/**
 * What every generated client is put through, each with a request for a report of its own: asked, drafted with a stale revision
 * and refused, drafted and sent with 9 tasks done, its receipt verified, returned with a remark, corrected to 10, the remark
 * answered, sent again, accepted, consolidated.
 */
final class Journey {

    static final List<String> OUTLINE = List.of(
            "Kết quả thực hiện nhiệm vụ được giao", "Khó khăn, vướng mắc", "Nhiệm vụ kỳ tới, đề xuất, kiến nghị");

    private Journey() {}

    /**
     * @param api the address with its {@code /api/v1}
     * @param regime an ad hoc regime
     * @param request the code of the request that is made
     * @param body the code of the body that is asked
     */
    record Asked(String api, String regime, String request, String body, String reporterToken, String reviewerToken) {}

    /**
     * @param refused the code of the problem that the stale revision met
     * @param receipt the number of the receipt of the first version
     * @param version the version that was accepted
     * @param accepted how many reports the consolidation counts
     * @param done its total of tasks done
     */
    record Outcome(String refused, String receipt, int version, int accepted, BigDecimal done) {}
}
