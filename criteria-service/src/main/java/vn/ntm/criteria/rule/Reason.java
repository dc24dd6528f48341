package vn.ntm.criteria.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Why a verdict is what it is; put into words only when somebody reads it. */
public sealed interface Reason {

    record Compared(BigDecimal value, String sign, BigDecimal limit, Setting setting) implements Reason {}

    record Changed(BigDecimal now, BigDecimal before, BigDecimal change, Setting setting) implements Reason {}

    record Ranked(String level, String sign, String wanted) implements Reason {}

    record Stated(boolean yes) implements Reason {}

    /** Yes or no where a figure belongs. */
    record StatedWithoutFigure(boolean yes) implements Reason {}

    record NotReported() implements Reason {}

    record YearBeforeNotReported() implements Reason {}

    record ThresholdOpen(Limit.Why why, Setting setting) implements Reason {}

    record OfAnotherKind(Fact fact) implements Reason {}

    record Exempt(Sentence when) implements Reason {}

    record OfParts(List<Named> parts) implements Reason {}

    record Named(String part, Judgement judgement) {}

    default boolean missing() {
        return switch (this) {
            case NotReported(), YearBeforeNotReported() -> true;
            case OfParts(var parts) ->
                parts.stream().anyMatch(part -> part.judgement().missing());
            case Compared _,
                    Changed _,
                    Ranked _,
                    Stated _,
                    StatedWithoutFigure _,
                    ThresholdOpen _,
                    OfAnotherKind _,
                    Exempt _ -> false;
        };
    }

    default Sentence words() {
        return switch (this) {
            case Compared(var value, var sign, var limit, var setting) ->
                located(value.toPlainString() + " " + sign + " " + limit.toPlainString(), setting);
            case Changed(var now, var before, var change, var setting) ->
                new Sentence(
                        "%s so với %s năm %d (%s)"
                                .formatted(plain(now), plain(before), setting.year() - 1, signed(change)),
                        "%s against %s in %d (%s)"
                                .formatted(plain(now), plain(before), setting.year() - 1, signed(change)));
            case Ranked(var level, var sign, var wanted) -> both(level + " " + sign + " " + wanted);
            case Stated(var yes) -> yes ? new Sentence("đạt", "met") : new Sentence("chưa đạt", "not met");
            case StatedWithoutFigure(var yes) ->
                yes
                        ? new Sentence("báo cáo là đạt, không có số liệu", "reported as met, without a figure")
                        : new Sentence(
                                "báo cáo là chưa đạt, không có số liệu", "reported as not met, without a figure");
            case NotReported() -> new Sentence("chưa có số liệu", "not reported");
            case YearBeforeNotReported() ->
                new Sentence("chưa có số liệu năm trước", "the year before is not reported");
            case ThresholdOpen(var why, var setting) ->
                new Sentence(
                        why.words().vi() + ", " + setting.where().vi(),
                        why.words().en() + ", " + setting.where().en());
            case OfAnotherKind(var fact) ->
                new Sentence(
                        "giá trị %s không đúng loại".formatted(fact), "%s is a value of another kind".formatted(fact));
            case Exempt(var when) -> new Sentence("không áp dụng: " + when.vi(), "not applicable: " + when.en());
            case OfParts(var parts) ->
                new Sentence(
                        parts.stream()
                                .map(p -> p.part() + ": "
                                        + p.judgement().reason().words().vi())
                                .collect(Collectors.joining("; ")),
                        parts.stream()
                                .map(p -> p.part() + ": "
                                        + p.judgement().reason().words().en())
                                .collect(Collectors.joining("; ")));
        };
    }

    private static Sentence both(String text) {
        return new Sentence(text, text);
    }

    private static Sentence located(String text, Setting setting) {
        var where = setting.where();
        return new Sentence(text + ", " + where.vi(), text + ", " + where.en());
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }

    private static String signed(BigDecimal change) {
        return (change.signum() > 0 ? "+" : "") + change.toPlainString();
    }
}
