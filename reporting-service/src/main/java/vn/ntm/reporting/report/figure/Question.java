package vn.ntm.reporting.report.figure;

import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;
import vn.ntm.reporting.report.Content;
import vn.ntm.reporting.report.figure.Said.Figure;

/** A doubtful figure. It is taken once the reporter has said that it is right. */
record Question(Figure figure, Code rule, Words why) {

    static final String UNANSWERED = "query-unexplained";

    boolean isAnsweredIn(Content content) {
        return content.explanations().stream()
                .anyMatch(
                        said -> said.cell().equals(figure.cell()) && said.rule().equals(rule));
    }

    FigureQuestion line() {
        return new FigureQuestion(figure.cell(), rule, why.vi(), why.en());
    }

    Violation asked() {
        return new Violation(
                figure.pointer(),
                UNANSWERED,
                rule.text(),
                new Words(
                        why.vi()
                                + " Nếu đúng, hãy xác nhận (explanations: ô %s, quy tắc %s)."
                                        .formatted(figure.cell(), rule),
                        why.en()
                                + " If it is right, say so (explanations: cell %s, rule %s)."
                                        .formatted(figure.cell(), rule)));
    }
}
