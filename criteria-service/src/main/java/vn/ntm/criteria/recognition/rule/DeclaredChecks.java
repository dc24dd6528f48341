package vn.ntm.criteria.recognition.rule;

import java.math.BigDecimal;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.ntm.platform.problem.Words;

/** What is declared, each with its document. */
final class DeclaredChecks {

    private DeclaredChecks() {}

    static Finding condition(Label label, Facts facts) {
        return declared(
                label,
                facts,
                Declaration::holds,
                (holds, document) -> Finding.of(
                        label,
                        holds,
                        null,
                        holds
                                ? Words.of("Đã xác nhận: %s", "Confirmed: %s", document)
                                : Words.of("Không bảo đảm: %s", "Denied: %s", document)));
    }

    static Finding noDebt(Label label, Facts facts) {
        return declared(
                label,
                facts,
                Declaration::value,
                (debt, document) -> Finding.of(
                        label,
                        debt.signum() == 0,
                        Ratio.plain(debt),
                        documented(
                                Sentences.figure(debt, sign(debt, BigDecimal.ZERO), BigDecimal.ZERO, "triệu đồng"),
                                document)));
    }

    static Finding figure(Label label, BigDecimal atLeast, String unit, Facts facts) {
        return declared(
                label,
                facts,
                Declaration::value,
                (value, document) -> Finding.of(
                        label,
                        value.compareTo(atLeast) >= 0,
                        Ratio.plain(value),
                        documented(Sentences.figure(value, sign(value, atLeast), atLeast, unit), document)));
    }

    static Finding share(Label label, BigDecimal atLeast, Facts facts) {
        return declared(
                label,
                facts,
                DeclaredChecks::ratio,
                (ratio, document) -> Finding.of(
                        label,
                        ratio.atLeast(atLeast),
                        ratio.toString(),
                        documented(Sentences.share(ratio, atLeast), document)));
    }

    private static @Nullable Ratio ratio(Declaration said) {
        var numerator = said.numerator();
        var denominator = said.denominator();
        return numerator == null || denominator == null || denominator.signum() <= 0 || numerator.signum() < 0
                ? null
                : new Ratio(numerator, denominator);
    }

    private static <T> Finding declared(
            Label label, Facts facts, Function<Declaration, @Nullable T> part, Judgement<T> judgement) {
        var said = facts.declared(label.code()).orElse(null);
        var value = said == null ? null : part.apply(said);
        return said == null || value == null
                ? Finding.of(
                        label,
                        false,
                        null,
                        Words.of("Chưa có xác nhận kèm văn bản.", "It was not declared with a document."))
                : judgement.of(value, said.document());
    }

    private static String sign(BigDecimal value, BigDecimal limit) {
        int side = value.compareTo(limit);
        return side < 0 ? "<" : side == 0 ? "=" : ">";
    }

    private static Words documented(Words figures, String document) {
        return Words.of(figures.vi() + " (" + document + ")", figures.en() + " (" + document + ")");
    }

    private interface Judgement<T> {
        Finding of(T value, String document);
    }
}
