/** When is an indicator met? Rules, thresholds, facts and verdicts, in plain Java. */
@NullMarked
package vn.ntm.criteria.rule;

import org.jspecify.annotations.NullMarked;
