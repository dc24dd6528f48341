package vn.ntm.criteria.plan;

/**
 * One stated figure against what the facts come to.
 *
 * @param computed "1629/94 = 17.33"
 * @param derivable false when no way of filling the gaps gives the stated figure
 */
record Finding(
        String what,
        String stated,
        String computed,
        String atMost,
        boolean derivable,
        String message,
        String messageEn) {}
