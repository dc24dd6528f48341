package vn.ntm.assignment.funding;

import java.math.BigDecimal;

import com.fasterxml.jackson.annotation.JsonIgnore;

import vn.ntm.platform.problem.Words;

/**
 * A figure of the plan that others contradict.
 *
 * @param quoted the plan says that it is printed so: then it is kept and flagged, else refused
 */
record FundingFlag(
        String pointer,
        String code,
        BigDecimal stated,
        BigDecimal derived,
        String message,
        String messageEn,
        @JsonIgnore boolean quoted) {

    static FundingFlag of(String pointer, String code, BigDecimal stated, BigDecimal derived, boolean quoted) {
        var says = stated.toPlainString();
        var comes = derived.toPlainString();
        var words =
                switch (code) {
                    case "sum-contradicts-total" ->
                        Words.of(
                                "Nêu %s nhưng các phần cộng lại là %s.",
                                "It says %s, but its parts come to %s.", says, comes);
                    case "percent-truncated" ->
                        Words.of(
                                "Tỷ lệ %s bị cắt bớt, làm tròn phải là %s.",
                                "The percent %s is truncated; rounded it is %s.", says, comes);
                    case "percent-contradicts-amount" ->
                        Words.of("Nêu %s%% nhưng tính ra %s%%.", "It says %s%%, but it comes to %s%%.", says, comes);
                    case "negative-remainder" ->
                        Words.of(
                                "Đã phân bổ nhiều hơn vốn giao: còn %s.",
                                "More is allocated than there is: %s remains.", comes);
                    default -> Words.of("Nêu %s, tính ra %s.", "It says %s; it comes to %s.", says, comes);
                };
        return new FundingFlag(pointer, code, stated, derived, words.vi(), words.en(), quoted);
    }
}
