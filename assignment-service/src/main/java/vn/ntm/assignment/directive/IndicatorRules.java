package vn.ntm.assignment.directive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.directive.StatedRegime.StatedIndicator;
import vn.ntm.assignment.directive.StatedRegime.StatedRelation;
import vn.ntm.events.FigureKind;
import vn.ntm.events.RegimeTerms.Total;
import vn.ntm.events.Unit;
import vn.ntm.kernel.Code;

/** What must hold of the figures that a regime asks for, so that nobody can report or add up what makes no sense. */
record IndicatorRules(Findings findings) {

    void check(String at, StatedRegime regime) {
        var indicators = regime.indicators();
        findings.repeated(
                at + "/indicators/%d/code",
                indicators.stream().map(StatedIndicator::code).toList());
        var known = byCode(indicators);
        // What its form asks besides is known to those who keep the forms.
        boolean mayBeOfForm = regime.form() != null;
        for (int i = 0; i < indicators.size(); i++) {
            check(at + "/indicators/" + i, indicators.get(i), known, mayBeOfForm);
        }
        var relations = Document.orNone(regime.relations());
        for (int i = 0; i < relations.size(); i++) {
            check(at + "/relations/" + i, relations.get(i), known, mayBeOfForm);
        }
    }

    /** What a person should look at before anybody is asked. */
    static List<Warning> warnings(List<StatedRegime> regimes) {
        var warnings = new ArrayList<Warning>();
        for (int i = 0; i < regimes.size(); i++) {
            var indicators = regimes.get(i).indicators();
            var known = byCode(indicators);
            for (int j = 0; j < indicators.size(); j++) {
                var at = "/regimes/%d/indicators/%d".formatted(i, j);
                warnings.addAll(warnings(at, indicators.get(j), known));
            }
        }
        return warnings;
    }

    private static Map<Code, StatedIndicator> byCode(List<StatedIndicator> indicators) {
        return indicators.stream()
                .collect(Collectors.toMap(StatedIndicator::code, Function.identity(), (first, _) -> first));
    }

    private static List<Warning> warnings(String at, StatedIndicator stated, Map<Code, StatedIndicator> known) {
        var warnings = new ArrayList<Warning>();
        var kind = stated.asked().kindOrUsual();
        if (stated.kind() == null) {
            warnings.add(new Warning(
                    at + "/kind",
                    "kind-assumed",
                    kind.name(),
                    null,
                    "Không nêu loại số liệu; theo đơn vị tính \"%s\" hiểu là %s.".formatted(stated.unit(), kind.name()),
                    "No kind is stated; by its unit \"%s\" it is taken for %s.".formatted(stated.unit(), kind.name())));
        }
        if (kind.isQuotient() && stated.numerator() == null && stated.total() != Total.NONE) {
            warnings.add(new Warning(
                    at + "/numerator",
                    "rate-without-parts",
                    stated.code().text(),
                    null,
                    "Tỷ lệ không nêu tử số và mẫu số thì không cộng được: bản tổng hợp để riêng từng đơn vị.",
                    "A rate that names no numerator and denominator cannot be added up: it is shown body by body."));
        } else if (kind.isQuotient() && !unitsDivide(stated, known)) {
            warnings.add(new Warning(
                    at + "/unit",
                    "units-do-not-divide",
                    stated.unit(),
                    null,
                    "Đơn vị tính của tử số chia cho của mẫu số không ra \"%s\": tỷ lệ không được tính lại, bản tổng hợp để riêng từng đơn vị."
                            .formatted(stated.unit()),
                    "The units of numerator and denominator do not divide to \"%s\": the rate is not reckoned, and is shown body by body."
                            .formatted(stated.unit())));
        } else if (kind.isQuotient() && stated.total() != Total.RATIO && stated.total() != Total.NONE) {
            warnings.add(
                    new Warning(
                            at + "/total",
                            "rate-is-ratio-of-sums",
                            stated.total().name(),
                            null,
                            "Tỷ lệ không lấy bình quân, không cộng: bản tổng hợp chia tổng tử số cho tổng mẫu số.",
                            "A rate is neither averaged nor added: its total is the sum of numerators by the sum of denominators."));
        }
        return warnings;
    }

    /** Of what a form asks the units are known to those who keep the forms. */
    private static boolean unitsDivide(StatedIndicator rate, Map<Code, StatedIndicator> known) {
        var above = rate.numerator() == null ? null : known.get(rate.numerator());
        var below = rate.denominator() == null ? null : known.get(rate.denominator());
        return above == null || below == null || rate.asked().dividesPlainly(above.asked(), below.asked());
    }

    private void check(String at, StatedIndicator stated, Map<Code, StatedIndicator> known, boolean mayBeOfForm) {
        if (stated.least() != null && stated.most() != null && stated.least().compareTo(stated.most()) > 0) {
            findings.say(
                    at + "/least",
                    "range-empty",
                    stated.least(),
                    "Số nhỏ nhất lớn hơn số lớn nhất.",
                    "The least is more than the most.");
        }
        var kind = stated.asked().kindOrUsual();
        if (!kind.isQuotient() && (stated.numerator() != null || stated.denominator() != null)) {
            findings.say(
                    at + "/kind",
                    "only-rates-have-parts",
                    kind,
                    "Chỉ tỷ lệ (SHARE, RATE) mới có tử số và mẫu số.",
                    "Only a share or a rate has a numerator and a denominator.");
        }
        if ((stated.numerator() == null) != (stated.denominator() == null)) {
            findings.say(
                    at + (stated.numerator() == null ? "/numerator" : "/denominator"),
                    "half-a-rate",
                    null,
                    "Phải nêu cả tử số và mẫu số.",
                    "Numerator and denominator are named together.");
        }
        if (stated.numerator() != null && stated.numerator().equals(stated.denominator())) {
            findings.say(
                    at + "/denominator",
                    "rate-of-itself",
                    stated.denominator(),
                    "Tử số và mẫu số là một chỉ tiêu: tỷ lệ lúc nào cũng là 100 %.",
                    "Numerator and denominator are one indicator: the rate would always be 100 %.");
        }
        if (!kind.isQuotient() && Unit.of(stated.unit()).isPercent()) {
            findings.say(
                    at + "/kind",
                    "percent-is-a-rate",
                    kind,
                    "Đơn vị tính \"%s\" là của tỷ lệ: chọn SHARE hoặc RATE.".formatted(stated.unit()),
                    "The unit \"%s\" is that of a rate: choose SHARE or RATE.".formatted(stated.unit()));
        }
        part(at + "/numerator", stated.numerator(), stated, known, mayBeOfForm);
        part(at + "/denominator", stated.denominator(), stated, known, mayBeOfForm);
        percent(at, stated, known);
        total(at, stated);
    }

    /** In percent is told how much of the one the other is; of other quotients a warning says that they are not reckoned. */
    private void percent(String at, StatedIndicator stated, Map<Code, StatedIndicator> known) {
        var above = stated.numerator() == null ? null : known.get(stated.numerator());
        var below = stated.denominator() == null ? null : known.get(stated.denominator());
        boolean isOfAWhole =
                stated.kind() == FigureKind.SHARE || Unit.of(stated.unit()).isPercent();
        if (above != null
                && below != null
                && isOfAWhole
                && !Unit.of(above.unit()).compares(Unit.of(below.unit()))) {
            findings.say(
                    at + "/denominator",
                    "units-do-not-compare",
                    above.unit() + ", " + below.unit(),
                    "Không so sánh được đơn vị tính của tử số (%s) với của mẫu số (%s)."
                            .formatted(above.unit(), below.unit()),
                    "The units of numerator (%s) and denominator (%s) do not compare."
                            .formatted(above.unit(), below.unit()));
        }
    }

    private void part(
            String at, @Nullable Code part, StatedIndicator of, Map<Code, StatedIndicator> known, boolean mayBeOfForm) {
        if (part == null) {
            return;
        }
        var indicator = known.get(part);
        if (indicator == null ? !mayBeOfForm : part.equals(of.code())) {
            findings.say(
                    at,
                    "unknown-indicator",
                    part,
                    "Chế độ báo cáo không hỏi chỉ tiêu này.",
                    "The regime does not ask for this indicator.");
        } else if (indicator != null && indicator.asked().kindOrUsual().isQuotient()) {
            findings.say(
                    at,
                    "rate-of-a-rate",
                    part,
                    "Tử số, mẫu số phải là số đếm hay số lượng, không là tỷ lệ.",
                    "A numerator or denominator is a count or an amount, not a rate.");
        }
    }

    private void total(String at, StatedIndicator stated) {
        boolean quotient = stated.asked().kindOrUsual().isQuotient();
        if (stated.total() == Total.RATIO && !quotient) {
            findings.say(
                    at + "/total",
                    "ratio-of-nothing",
                    stated.total(),
                    "Chỉ tỷ lệ (SHARE, RATE) mới tổng hợp bằng tổng tử số chia tổng mẫu số.",
                    "Only the total of a share or a rate is a ratio of sums.");
        }
        if (stated.total() == Total.RATIO && quotient && stated.numerator() == null) {
            findings.say(
                    at + "/numerator",
                    "ratio-of-nothing",
                    null,
                    "Nêu tử số và mẫu số, hoặc để total là NONE.",
                    "Name numerator and denominator, or let the total be NONE.");
        }
        if (stated.total() == Total.SUM && stated.kind() != null && quotient) {
            findings.say(
                    at + "/total",
                    "rate-not-added",
                    stated.total(),
                    "Tỷ lệ không cộng được: chọn RATIO hoặc NONE.",
                    "Rates cannot be added: choose RATIO or NONE.");
        }
    }

    private void check(String at, StatedRelation relation, Map<Code, StatedIndicator> known, boolean mayBeOfForm) {
        if (!mayBeOfForm) {
            findings.unknown(at + "/left", relation.left(), known::containsKey);
            findings.unknown(at + "/right", relation.right(), known::containsKey);
        }
        var named = Stream.concat(relation.left().stream(), relation.right().stream())
                .toList();
        if (named.stream().distinct().count() < named.size()) {
            findings.say(
                    at,
                    "repeated",
                    named,
                    "Mỗi chỉ tiêu chỉ nêu một lần trong một quan hệ.",
                    "A relation names each indicator once.");
        }
        units(at, named, known);
    }

    /** Households are not more or less than money. What a form asks is known to those who keep the forms. */
    private void units(String at, List<Code> named, Map<Code, StatedIndicator> known) {
        var units = named.stream()
                .flatMap(indicator -> Stream.ofNullable(known.get(indicator)))
                .map(StatedIndicator::unit)
                .distinct()
                .toList();
        if (units.stream().anyMatch(unit -> !Unit.of(unit).compares(Unit.of(units.getFirst())))) {
            var told = String.join(", ", units);
            findings.say(
                    at,
                    "units-do-not-compare",
                    told,
                    "Không so sánh được các đơn vị tính: %s.".formatted(told),
                    "These units do not compare: %s.".formatted(told));
        }
    }
}
