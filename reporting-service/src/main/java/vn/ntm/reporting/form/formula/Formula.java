package vn.ntm.reporting.form.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How a cell follows from others. There is no way to say anything else: no variables, no calls, nothing that a form could run.
 *
 * @param <P> what it speaks of: names as they were written, or the cells they stand for
 */
public sealed interface Formula<P> {

    /** A number that stands in the formula. */
    record Constant<P>(BigDecimal value) implements Formula<P> {}

    record Reference<P>(P place) implements Formula<P> {}

    record Plus<P>(Formula<P> left, Formula<P> right) implements Formula<P> {}

    record Minus<P>(Formula<P> left, Formula<P> right) implements Formula<P> {}

    record Times<P>(Formula<P> left, Formula<P> right) implements Formula<P> {}

    record Sum<P>(List<Formula<P>> terms) implements Formula<P> {}

    /** One divided by the other, rounded half up. */
    record Ratio<P>(Formula<P> numerator, Formula<P> denominator, int scale) implements Formula<P> {}

    /** From one place to another, both included, in the order of the form; only in a sum. */
    record Range<P>(P first, P last) implements Formula<P> {}

    /** The rows directly below; only in a sum. */
    record Children<P>() implements Formula<P> {}

    /** The rows that the reporter added; only in a sum. */
    record OpenRows<P>() implements Formula<P> {}

    /** The same formula about other things; what stands for several becomes their sum. */
    default <Q> Formula<Q> about(Function<Formula<P>, Stream<Q>> places) {
        return switch (this) {
            case Constant<P>(var value) -> new Constant<>(value);
            case Reference<P> one ->
                places.apply(one).findFirst().<Formula<Q>>map(Reference::new).orElseGet(() -> new Sum<>(List.of()));
            case Plus<P>(var left, var right) -> new Plus<>(left.about(places), right.about(places));
            case Minus<P>(var left, var right) -> new Minus<>(left.about(places), right.about(places));
            case Times<P>(var left, var right) -> new Times<>(left.about(places), right.about(places));
            case Ratio<P>(var numerator, var denominator, var scale) ->
                new Ratio<>(numerator.about(places), denominator.about(places), scale);
            case Sum<P>(var terms) ->
                new Sum<>(terms.stream().map(term -> term.about(places)).toList());
            case Range<P> several -> sum(places.apply(several));
            case Children<P> several -> sum(places.apply(several));
            case OpenRows<P> several -> sum(places.apply(several));
        };
    }

    private static <Q> Formula<Q> sum(Stream<Q> places) {
        return new Sum<>(places.<Formula<Q>>map(Reference::new).toList());
    }

    /** The places it names, each as often as it does. */
    default Stream<P> places() {
        return switch (this) {
            case Reference<P>(var place) -> Stream.of(place);
            case Range<P>(var first, var last) -> Stream.of(first, last);
            case Plus<P>(var left, var right) -> Stream.concat(left.places(), right.places());
            case Minus<P>(var left, var right) -> Stream.concat(left.places(), right.places());
            case Times<P>(var left, var right) -> Stream.concat(left.places(), right.places());
            case Ratio<P> ratio ->
                Stream.concat(ratio.numerator().places(), ratio.denominator().places());
            case Sum<P>(var terms) -> terms.stream().flatMap(Formula::places);
            default -> Stream.empty();
        };
    }
}
