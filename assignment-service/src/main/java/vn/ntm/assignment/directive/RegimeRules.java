package vn.ntm.assignment.directive;

import java.util.List;

import vn.ntm.assignment.directive.StatedRegime.StatedLevel;
import vn.ntm.kernel.Frequency;

/** What must hold of a regime before anybody is asked to report by it. */
record RegimeRules(Register register, Findings findings) {

    void check(List<StatedRegime> regimes) {
        findings.repeated(
                "/regimes/%d/code", regimes.stream().map(StatedRegime::code).toList());
        for (int i = 0; i < regimes.size(); i++) {
            check("/regimes/" + i, regimes.get(i));
        }
    }

    private void check(String at, StatedRegime regime) {
        if (register.regimesOfOthers().contains(regime.code())) {
            findings.say(
                    at + "/code",
                    "regime-code-taken",
                    regime.code(),
                    "Mã đã thuộc văn bản khác.",
                    "Another directive has set this code.");
        }
        findings.unknown(at + "/reporters", regime.reporters(), register::hasAddressee);
        findings.unknown(at + "/recipients", regime.recipients(), register::hasBody);
        new IndicatorRules(findings).check(at, regime);
        findings.repeated(at + "/ordinals/%d", regime.ordinals());
        if (regime.validTo() != null && regime.validTo().isBefore(regime.validFrom())) {
            findings.say(
                    at + "/validTo",
                    "ends-before-it-begins",
                    regime.validTo(),
                    "Hết hiệu lực trước khi có hiệu lực.",
                    "It ends before it begins.");
        }
        if (regime.via() != null) {
            findings.unknown(at + "/via", regime.via(), register::hasBody);
        }
        if (regime.levels() != null) {
            findings.repeated(
                    at + "/levels/%d/kind",
                    regime.levels().stream().map(StatedLevel::kind).toList());
        }
        if (regime.frequency() == Frequency.AD_HOC) {
            adHoc(at, regime);
        } else {
            periodic(at, regime);
        }
    }

    /** "Đột xuất khi có yêu cầu": each request names its own period and deadline. */
    private void adHoc(String at, StatedRegime regime) {
        if (regime.deadline() != null) {
            findings.say(
                    at + "/deadline",
                    "ad-hoc-has-no-deadline",
                    null,
                    "Báo cáo đột xuất có thời hạn theo từng yêu cầu.",
                    "Each ad hoc request names its own deadline.");
        }
        if (regime.levels() != null && !regime.levels().isEmpty()) {
            findings.say(
                    at + "/levels",
                    "ad-hoc-has-no-deadline",
                    null,
                    "Báo cáo đột xuất có thời hạn theo từng yêu cầu.",
                    "Each ad hoc request names its own deadline.");
        }
        if (!regime.ordinals().isEmpty()) {
            findings.say(
                    at + "/ordinals",
                    "ad-hoc-has-no-ordinals",
                    regime.ordinals(),
                    "Báo cáo đột xuất không có kỳ.",
                    "An ad hoc regime has no periods of a year.");
        }
    }

    private void periodic(String at, StatedRegime regime) {
        if (regime.deadline() == null) {
            findings.say(
                    at + "/deadline",
                    "deadline-missing",
                    null,
                    "Báo cáo định kỳ phải có thời hạn.",
                    "A periodic regime needs a deadline.");
        }
        if (regime.ordinals().isEmpty()) {
            findings.say(
                    at + "/ordinals",
                    "ordinals-missing",
                    null,
                    "Chưa nêu kỳ nào trong năm.",
                    "It does not say which periods of a year.");
        }
        for (int i = 0; i < regime.ordinals().size(); i++) {
            int ordinal = regime.ordinals().get(i);
            if (ordinal < 1 || ordinal > regime.frequency().perYear()) {
                findings.say(
                        at + "/ordinals/" + i,
                        "no-such-period",
                        ordinal,
                        "Một năm chỉ có %d kỳ.".formatted(regime.frequency().perYear()),
                        "A year has only %d of them."
                                .formatted(regime.frequency().perYear()));
            }
        }
    }
}
