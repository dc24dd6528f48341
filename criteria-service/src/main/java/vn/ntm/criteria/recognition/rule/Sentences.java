package vn.ntm.criteria.recognition.rule;

import java.math.BigDecimal;

import vn.ntm.platform.problem.Words;

/** Figures in both languages: Vietnamese writes a decimal comma. */
final class Sentences {

    private Sentences() {}

    static Words of(String figures) {
        return Words.of(figures.replace('.', ','), figures);
    }

    static Words share(Ratio ratio, BigDecimal limit) {
        return of(ratio.against(limit));
    }

    static Words figure(BigDecimal value, String sign, BigDecimal limit, String unit) {
        return of("%s %s %s".formatted(Ratio.plain(value), sign, Ratio.plain(limit)), unit);
    }

    static Words followed(Words first, Words second) {
        return Words.of(first.vi() + "; " + second.vi(), first.en() + "; " + second.en());
    }

    private static Words of(String figures, String unit) {
        return Words.of(figures.replace('.', ',') + " " + unit, figures + " " + unit);
    }
}
