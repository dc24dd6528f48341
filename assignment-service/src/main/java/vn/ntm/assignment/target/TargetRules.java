package vn.ntm.assignment.target;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.arithmetic.Faults;
import vn.ntm.assignment.target.Measure.CriteriaMet;
import vn.ntm.assignment.target.Measure.Recognised;
import vn.ntm.assignment.target.Population.Listed;
import vn.ntm.assignment.target.Population.NotRecognisedAt;
import vn.ntm.assignment.target.Population.OfKind;
import vn.ntm.assignment.target.Population.RecognisedAt;
import vn.ntm.assignment.target.TargetTerms.Part;
import vn.ntm.kernel.Code;

/**
 * What must hold of a target. A figure that contradicts another is refused unless it is marked as quoted; then it is kept
 * as the document has it and {@link Flag}ged.
 *
 * @param bodies registered organisations
 * @param kinds registered kinds of organisations
 * @param units whom the units mean
 */
public record TargetRules(Set<Code> bodies, Set<Code> kinds, UnitNames units, Faults faults) {

    public void check(String at, TargetTerms terms) {
        faults.unknown(at + "/issuer", terms.issuer(), bodies::contains);
        figures(at, terms);
        range(at, terms);
        if (!terms.isQuoted()) {
            Flag.of(terms)
                    .forEach(flag -> faults.say(
                            at + flag.pointer(), flag.code(), flag.stated(), flag.message(), flag.messageEn()));
        }
        words(at, terms);
        units(at, terms);
        breakdown(at, terms);
        population(at + "/counted", terms.counted());
        measure(at, terms);
        if (terms.range() != null) {
            population(at + "/range/per", terms.range().per());
            faults.unknown(at + "/range/of", terms.range().of(), kinds::contains);
        }
    }

    /** Words that somebody will count by are known ones. */
    private void words(String at, TargetTerms terms) {
        if (terms.unitLevel() != null && !UnitNames.isLevel(terms.unitLevel(), kinds)) {
            faults.say(
                    at + "/unitLevel",
                    "unknown-level",
                    terms.unitLevel(),
                    "Không có cấp hoặc loại này; dùng mã của loại đơn vị, như commune, district, hoặc project, household.",
                    "There is no such level; use the code of a kind of body, as commune or district, or project, household.");
        }
        if (terms.period() == null) {
            return;
        }
        var period = TargetPeriod.of(terms);
        if (period.isEmpty()) {
            faults.say(
                    at + "/period",
                    "unknown-period",
                    terms.period(),
                    "Không đọc được kỳ; viết 2024-A1 (năm 2024), 2024-S1, 2024-Q2, 2024-M06 hoặc 2021-2025 (giai đoạn).",
                    "It is no period; write 2024-A1 (the year 2024), 2024-S1, 2024-Q2, 2024-M06 or 2021-2025 (a phase).");
        } else if (terms.year() != null && !period.get().has(terms.year())) {
            faults.say(
                    at + "/period",
                    "not-of-that-year",
                    terms.period(),
                    "Kỳ không thuộc năm đã nêu.",
                    "It is not of the year stated.");
        }
    }

    private void units(String at, TargetTerms terms) {
        faults.repeated(at + "/units/%d", terms.units());
        units.check(at, terms, faults);
    }

    private void figures(String at, TargetTerms terms) {
        if (terms.value() != null && terms.numerator() != null) {
            faults.say(
                    at + "/value",
                    "value-beside-a-fraction",
                    terms.value(),
                    "Nêu giá trị hoặc tử số, không nêu cả hai.",
                    "State a value or a numerator, not both.");
        }
        if (terms.denominator() != null && terms.denominator().signum() == 0) {
            faults.say(at + "/denominator", "divides-by-zero", 0, "Mẫu số bằng 0.", "The denominator is 0.");
        }
        if (terms.numerator() != null
                && terms.denominator() != null
                && terms.numerator().compareTo(terms.denominator()) > 0) {
            faults.say(
                    at + "/numerator",
                    "more-than-the-whole",
                    terms.numerator(),
                    "Tử số lớn hơn mẫu số.",
                    "The numerator is more than the denominator.");
        }
        if (terms.percentStated() != null && terms.denominator() == null) {
            faults.say(
                    at + "/percentStated",
                    "percent-of-nothing",
                    terms.percentStated(),
                    "Tỷ lệ phải kèm tử số và mẫu số.",
                    "A percent needs its numerator and denominator.");
        }
    }

    private void range(String at, TargetTerms terms) {
        var range = terms.range();
        if (range == null) {
            return;
        }
        if (terms.wanted() != null) {
            faults.say(
                    at + "/range",
                    "range-beside-a-value",
                    null,
                    "Nêu khoảng hoặc một giá trị, không nêu cả hai.",
                    "State a range or one value, not both.");
        }
        if (range.least() != null && range.most() != null && range.least().compareTo(range.most()) > 0) {
            faults.say(
                    at + "/range/most",
                    "ends-before-it-begins",
                    range.most(),
                    "Mức cao thấp hơn mức thấp.",
                    "The upper end is below the lower one.");
        }
    }

    /** What is counted from facts must say among whom. */
    private void measure(String at, TargetTerms terms) {
        if (terms.measure() == null) {
            return;
        }
        if (terms.units().isEmpty() && terms.counted() == null && terms.range() == null) {
            faults.say(
                    at + "/measure",
                    "counted-among-nobody",
                    null,
                    "Chưa nêu tính trong những đơn vị nào (units, counted hoặc range).",
                    "It does not say among whom (units, counted or range).");
        }
        if (terms.measure() instanceof CriteriaMet band && band.least() > band.most()) {
            faults.say(
                    at + "/measure/most",
                    "ends-before-it-begins",
                    band.most(),
                    "Mức cao thấp hơn mức thấp.",
                    "The upper end is below the lower one.");
        }
        if (terms.range() != null && !(terms.measure() instanceof Recognised)) {
            faults.say(
                    at + "/measure/from",
                    "a-range-counts-recognitions",
                    null,
                    "Khoảng theo từng đơn vị chỉ tính từ quyết định công nhận.",
                    "A range per unit is counted from recognitions only.");
        }
    }

    private void breakdown(String at, TargetTerms terms) {
        var parts = terms.breakdown() == null ? List.<Part>of() : terms.breakdown();
        faults.repeated(
                at + "/breakdown/%d/unit", parts.stream().map(Part::unit).toList());
        for (int i = 0; i < parts.size(); i++) {
            faults.unknown(at + "/breakdown/" + i + "/unit", parts.get(i).unit(), bodies::contains);
        }
    }

    private void population(String at, @Nullable Population population) {
        switch (population) {
            case OfKind all -> scope(at, all.kind(), all.under());
            case RecognisedAt some -> scope(at, some.kind(), some.under());
            case NotRecognisedAt some -> scope(at, some.kind(), some.under());
            case Listed listed -> faults.repeated(at + "/units/%d", listed.units());
            case null -> {}
        }
    }

    private void scope(String at, Code kind, Code under) {
        faults.unknown(at + "/kind", kind, kinds::contains);
        faults.unknown(at + "/under", under, bodies::contains);
    }

    /** Every code of a body that these name; names that are no codes are none. */
    public static Set<Code> bodies(List<TargetTerms> all) {
        var codes = new HashSet<Code>();
        for (var terms : all) {
            if (terms.issuer() != null) {
                codes.add(terms.issuer());
            }
            if (terms.breakdown() != null) {
                terms.breakdown().forEach(part -> codes.add(part.unit()));
            }
            terms.units().forEach(unit -> code(unit).ifPresent(codes::add));
            scope(terms.counted(), codes, false);
            scope(terms.range() == null ? null : terms.range().per(), codes, false);
        }
        return codes;
    }

    public static Set<Code> kinds(List<TargetTerms> all) {
        var codes = new HashSet<Code>();
        for (var terms : all) {
            Optional.ofNullable(terms.unitLevel()).flatMap(TargetRules::code).ifPresent(codes::add);
            scope(terms.counted(), codes, true);
            if (terms.range() != null) {
                codes.add(terms.range().of());
                scope(terms.range().per(), codes, true);
            }
        }
        return codes;
    }

    private static void scope(@Nullable Population population, Set<Code> codes, boolean kinds) {
        switch (population) {
            case OfKind all -> codes.add(kinds ? all.kind() : all.under());
            case RecognisedAt some -> codes.add(kinds ? some.kind() : some.under());
            case NotRecognisedAt some -> codes.add(kinds ? some.kind() : some.under());
            case Listed listed -> {
                if (!kinds) {
                    listed.units().forEach(unit -> code(unit).ifPresent(codes::add));
                }
            }
            case null -> {}
        }
    }

    /** A name that is no code is nobody's. */
    static Optional<Code> code(String unit) {
        try {
            return Optional.of(Code.valueOf(unit));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
