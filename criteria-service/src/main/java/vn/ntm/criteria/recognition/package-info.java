/** Recognition: the dossier of a unit on its way to a tier, the decision, and what became of it. */
@NullMarked
package vn.ntm.criteria.recognition;

import org.jspecify.annotations.NullMarked;
