package vn.ntm.assignment.funding;

import java.math.BigDecimal;

import jakarta.validation.constraints.NotNull;

import com.fasterxml.jackson.annotation.JsonIgnore;

import vn.ntm.platform.problem.Words;

/**
 * A figure of a plan that others contradict.
 *
 * @param pointer Where: a JSON pointer into the terms (RFC 6901).
 * @param code Stable: which rule, "sum-contradicts-total".
 * @param stated The figure as it was stated.
 * @param derived What it should be by the others.
 * @param message The rule in Vietnamese.
 * @param messageEn The rule in English.
 * @param quoted Whether the plan says that it is printed so: then it is kept and flagged, else refused.
 */
record FundingFlag(
        @NotNull String pointer,
        @NotNull String code,
        @NotNull BigDecimal stated,
        @NotNull BigDecimal derived,
        @NotNull String message,
        @NotNull String messageEn,
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
                    case "projects-exceed-line", "components-exceed-line" ->
                        Words.of(
                                "Nêu %s nhưng các phần được chia từ dòng này và các dòng con cộng lại là %s.",
                                "It says %s, but what is given of it and of its parts comes to %s.", says, comes);
                    case "percents-exceed-whole" ->
                        Words.of(
                                "Các tỷ lệ của dòng này cộng lại là %2$s%%, quá %1$s%%.",
                                "The percents of this line come to %2$s%%, more than %1$s%%.", says, comes);
                    case "percent-of-nothing" ->
                        Words.of(
                                "Nêu %s%% của số không: không có tỷ lệ.",
                                "It says %s%% of nothing: there is no such percent.", says);
                    default -> Words.of("Nêu %s, tính ra %s.", "It says %s; it comes to %s.", says, comes);
                };
        return new FundingFlag(pointer, code, stated, derived, words.vi(), words.en(), quoted);
    }
}
