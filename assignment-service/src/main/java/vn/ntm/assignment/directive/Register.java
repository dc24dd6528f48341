package vn.ntm.assignment.directive;

import java.util.Set;

import vn.ntm.kernel.Code;

/**
 * What a document may refer to.
 *
 * @param regimesOfOthers codes that other directives have set
 */
record Register(Set<Code> bodies, Set<Code> groups, Set<Code> regimesOfOthers, Set<Code> kinds) {

    boolean hasBody(Code code) {
        return bodies.contains(code);
    }

    boolean hasAddressee(Code code) {
        return bodies.contains(code) || groups.contains(code);
    }
}
