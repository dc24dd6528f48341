package vn.ntm.assignment.directive;

import java.util.Set;

import vn.ntm.assignment.target.UnitNames;
import vn.ntm.kernel.Code;

/**
 * What a document may refer to.
 *
 * @param regimesOfOthers codes that other directives have set
 * @param units whom the units of its targets mean
 */
record Register(Set<Code> bodies, Set<Code> groups, Set<Code> regimesOfOthers, Set<Code> kinds, UnitNames units) {

    boolean hasBody(Code code) {
        return bodies.contains(code);
    }

    boolean hasAddressee(Code code) {
        return bodies.contains(code) || groups.contains(code);
    }
}
