package vn.ntm.assignment.target;

import java.util.Set;

import vn.ntm.kernel.Code;

/**
 * What one reporting regime asks for.
 *
 * @param byForm its form asks besides for what is known only to those who keep the forms
 */
public record Asked(Code regime, Set<Code> indicators, boolean byForm) {}
