package vn.ntm.criteria.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One stated figure against what the facts come to.
 *
 * @param what Which figure: the average, a criterion by its number, a band.
 * @param stated As the plan states it.
 * @param computed What the facts come to, with the way there: "1629/94 = 17.33".
 * @param atMost What they would come to if all that is undecided turned out to be met.
 * @param derivable false when no way of filling the gaps gives the stated figure
 * @param message The finding in Vietnamese.
 * @param messageEn The finding in English.
 */
@Schema(name = "StatedFigureFinding")
record Finding(
        String what,
        String stated,
        String computed,
        String atMost,
        boolean derivable,
        String message,
        String messageEn) {}
