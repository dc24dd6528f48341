package vn.ntm.reporting.form.check;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.ntm.events.FigureKind;
import vn.ntm.events.RegimeTerms;
import vn.ntm.events.RegimeTerms.IndicatorAsked;
import vn.ntm.events.RegimeTerms.Total;
import vn.ntm.events.Unit;
import vn.ntm.kernel.BusinessTime;
import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;
import vn.ntm.reporting.form.FormVersion;
import vn.ntm.reporting.form.Forms;
import vn.ntm.reporting.form.formula.Formula;
import vn.ntm.reporting.form.layout.Field;
import vn.ntm.reporting.form.layout.Rule.ChangesAtMost;
import vn.ntm.reporting.obligation.Obligation;
import vn.ntm.reporting.report.CarriedOver;
import vn.ntm.reporting.report.Cell;
import vn.ntm.reporting.report.Cell.OfFigures;
import vn.ntm.reporting.report.Cell.OfTable;
import vn.ntm.reporting.report.Content;
import vn.ntm.reporting.report.Content.Figure;
import vn.ntm.reporting.report.FormOfReport;

@ApplicationScoped
class FilledForms implements FormOfReport {

    private final Forms forms;
    private final PreviousReports previousReports;
    private final Clock clock;

    FilledForms(Forms forms, PreviousReports previousReports, Clock clock) {
        this.forms = forms;
        this.previousReports = previousReports;
        this.clock = clock;
    }

    @Override
    public RegimeTerms completed(RegimeTerms terms, @Nullable Integer version) {
        return versionOf(terms, version).map(form -> completed(terms, form)).orElse(terms);
    }

    @Override
    public Content stamped(Content content, RegimeTerms terms) {
        if (terms.form() == null || content.formVersion() != null) {
            return content;
        }
        return content.on(inForce(terms).map(FormVersion::number).orElse(null));
    }

    @Override
    public List<Violation> violations(
            Obligation obligation, Content content, RegimeTerms terms, @Nullable Integer version) {
        if (terms.form() == null) {
            return withoutForm(content);
        }
        var form = versionOf(terms, version).orElse(null);
        if (form == null) {
            return List.of(wrongForm("form-not-published", null, terms.form()));
        }
        var violations = new ArrayList<Violation>();
        if (content.formVersion() == null || content.formVersion() != form.number()) {
            violations.add(wrongForm("form-corrected-meanwhile", content.formVersion(), terms.form()));
        }
        var sheet = Sheet.of(form.content(), content);
        violations.addAll(Checks.violations(sheet, content, before(sheet, obligation, terms.form())));
        return violations;
    }

    @Override
    public Content reckoned(Content content, RegimeTerms terms) {
        return writtenOn(content, terms)
                .map(form -> Sheet.of(form.content(), content).reckoned())
                .orElse(content);
    }

    @Override
    public boolean has(Cell cell, Content content, RegimeTerms terms) {
        return writtenOn(content, terms)
                .map(form -> Sheet.of(form.content(), content).blueprint())
                .filter(blueprint -> blueprint.has(cell))
                .isPresent();
    }

    @Override
    public List<Figure> figuresInTables(Content content, RegimeTerms terms) {
        var form = writtenOn(content, terms).orElse(null);
        if (form == null || content.tables().isEmpty()) {
            return List.of();
        }
        var sheet = Sheet.of(form.content(), content);
        return sheet.blueprint().fields().values().stream()
                .filter(field -> field.cell() instanceof OfTable)
                .flatMap(field -> figure(sheet, content, field))
                .toList();
    }

    @Override
    public Optional<CarriedOver> carriedOver(Content draft, RegimeTerms terms) {
        return inForce(terms).flatMap(now -> writtenOn(draft, terms)
                .filter(then -> then.number() != now.number())
                .map(then -> CarryOver.carry(draft, then, now)));
    }

    private Optional<FormVersion> versionOf(RegimeTerms terms, @Nullable Integer number) {
        return number == null
                ? inForce(terms)
                : Optional.ofNullable(terms.form()).flatMap(form -> forms.numbered(form, number));
    }

    private Optional<FormVersion> inForce(RegimeTerms terms) {
        return Optional.ofNullable(terms.form())
                .flatMap(form -> forms.inForce(form, BusinessTime.dayOf(clock.instant())));
    }

    private Optional<FormVersion> writtenOn(Content content, RegimeTerms terms) {
        return Optional.ofNullable(terms.form()).flatMap(form -> Optional.ofNullable(content.formVersion())
                .flatMap(number -> forms.numbered(form, number)));
    }

    /** Only where a rule asks for it. */
    private @Nullable Sheet before(Sheet sheet, Obligation obligation, Code form) {
        boolean asked = sheet.blueprint().fields().values().stream()
                .flatMap(field -> field.checks().stream())
                .anyMatch(check -> check.rule() instanceof ChangesAtMost);
        return asked
                ? previousReports
                        .before(obligation)
                        .flatMap(content -> Optional.ofNullable(content.formVersion())
                                .flatMap(number -> forms.numbered(form, number))
                                .map(then -> Sheet.of(then.content(), content)))
                        .orElse(null)
                : null;
    }

    private static Stream<Figure> figure(Sheet sheet, Content content, Field field) {
        var number = sheet.number(field.cell());
        return field.indicator() == null || number == null
                ? Stream.empty()
                : Stream.of(new Figure(
                        field.indicator(), null, number, content.notes().get(field.cell())));
    }

    private static RegimeTerms completed(RegimeTerms terms, FormVersion form) {
        var blueprint = Sheet.of(form.content(), Content.EMPTY).blueprint();
        var own = terms.indicators().stream().map(IndicatorAsked::code).toList();
        var asked = blueprint.fields().values().stream()
                .flatMap(field -> asked(field, blueprint.fields()))
                .filter(indicator -> !own.contains(indicator.code()));
        var headings =
                blueprint.headings().stream().filter(heading -> !terms.outline().contains(heading));
        return terms.asking(
                Stream.concat(terms.indicators().stream(), asked).toList(),
                Stream.concat(terms.outline().stream(), headings).toList());
    }

    /** A figure in a table is asked there; among the single figures it is never missing. Its rules are those of the form. */
    static Stream<IndicatorAsked> asked(Field field, Map<Cell, Field> fields) {
        if (field.indicator() == null) {
            return Stream.empty();
        }
        var kind = kind(field);
        var ratio = field.formula() instanceof Formula.Ratio<Cell> formula && kind.isQuotient() ? formula : null;
        var below = ratio == null ? null : whole(ratio.denominator(), fields);
        var above = ratio == null || below == null ? null : numerator(ratio.numerator(), field, below, fields);
        var numerator = above == null || below == null ? null : above.indicator();
        var denominator = above == null || below == null ? null : below.indicator();
        return Stream.of(new IndicatorAsked(
                field.indicator(),
                field.label(),
                field.unit(),
                field.required() && field.isTyped() && field.cell() instanceof OfFigures,
                field.holds().totalOrSum(),
                kind,
                null,
                null,
                numerator,
                denominator,
                null));
    }

    private static FigureKind kind(Field field) {
        return switch (field.type()) {
            case PERCENT -> FigureKind.RATE;
            case INTEGER -> FigureKind.COUNT;
            case DECIMAL, MONEY ->
                FigureKind.usual(field.unit()).isQuotient() && !isAdded(field) ? FigureKind.RATE : FigureKind.AMOUNT;
            case TEXT, DATE, YES_NO -> FigureKind.COUNT;
        };
    }

    /** "Triệu đồng/năm" of many bodies is as much a year together, where the form says so; percents are never added. */
    private static boolean isAdded(Field field) {
        return field.holds().total() == Total.SUM
                && FigureKind.whole(field.unit()).compareTo(BigDecimal.ONE) == 0;
    }

    /** What is divided, if it is multiplied by what the units say and nothing else. */
    private static @Nullable Field numerator(Formula<Cell> part, Field rate, Field below, Map<Cell, Field> fields) {
        var times = BigDecimal.ONE;
        var divided = part;
        if (part instanceof Formula.Times<Cell>(var inner, Formula.Constant<Cell>(var factor))) {
            times = factor;
            divided = inner;
        }
        var above = whole(divided, fields);
        if (above == null) {
            return null;
        }
        var asked = Unit.of(rate.unit()).quotientPower(Unit.of(above.unit()), Unit.of(below.unit())).stream()
                .mapToObj(BigDecimal.ONE::scaleByPowerOfTen)
                .findFirst()
                .orElse(FigureKind.whole(rate.unit()));
        return times.compareTo(asked) == 0 ? above : null;
    }

    /** The one indicator that this part of a rate is the figure of, if it is that and no more. */
    private static @Nullable Field whole(Formula<Cell> part, Map<Cell, Field> fields) {
        var field = part instanceof Formula.Reference<Cell>(var cell) ? fields.get(cell) : null;
        return field == null || field.indicator() == null ? null : field;
    }

    private static List<Violation> withoutForm(Content content) {
        return content.tables().keySet().stream()
                .map(table -> new Violation(
                        "/tables/" + table,
                        "table-not-asked",
                        table.text(),
                        Words.of("Chế độ báo cáo không có biểu.", "The regime has no tables.")))
                .toList();
    }

    private static Violation wrongForm(String code, @Nullable Integer version, Code form) {
        return new Violation(
                "/formVersion",
                code,
                version,
                Words.of(
                        "Biểu mẫu %s chưa công bố hoặc đã được sửa: đọc lại bản nháp, xem chỗ thay đổi, lưu lại.",
                        "The form %s is not published, or was corrected: read the draft again, see what changed, save it.",
                        form));
    }
}
