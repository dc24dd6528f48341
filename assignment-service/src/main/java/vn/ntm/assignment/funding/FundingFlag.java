package vn.ntm.assignment.funding;

import java.math.BigDecimal;

import com.fasterxml.jackson.annotation.JsonIgnore;

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
        return switch (code) {
            case "sum-contradicts-total" ->
                new FundingFlag(
                        pointer,
                        code,
                        stated,
                        derived,
                        "Nêu %s nhưng các phần cộng lại là %s.".formatted(says, comes),
                        "It says %s, but its parts come to %s.".formatted(says, comes),
                        quoted);
            case "percent-truncated" ->
                new FundingFlag(
                        pointer,
                        code,
                        stated,
                        derived,
                        "Tỷ lệ %s bị cắt bớt, làm tròn phải là %s.".formatted(says, comes),
                        "The percent %s is truncated; rounded it is %s.".formatted(says, comes),
                        quoted);
            case "percent-contradicts-amount" ->
                new FundingFlag(
                        pointer,
                        code,
                        stated,
                        derived,
                        "Nêu %s%% nhưng tính ra %s%%.".formatted(says, comes),
                        "It says %s%%, but it comes to %s%%.".formatted(says, comes),
                        quoted);
            case "negative-remainder" ->
                new FundingFlag(
                        pointer,
                        code,
                        stated,
                        derived,
                        "Đã phân bổ nhiều hơn vốn giao: còn %s.".formatted(comes),
                        "More is allocated than there is: %s remains.".formatted(comes),
                        quoted);
            default ->
                new FundingFlag(
                        pointer,
                        code,
                        stated,
                        derived,
                        "Nêu %s, tính ra %s.".formatted(says, comes),
                        "It says %s; it comes to %s.".formatted(says, comes),
                        quoted);
        };
    }
}
