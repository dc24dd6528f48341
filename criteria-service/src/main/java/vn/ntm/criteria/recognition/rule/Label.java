package vn.ntm.criteria.recognition.rule;

import vn.ntm.kernel.Code;

/** How a prerequisite is called, and how sure we are of it. */
public record Label(Code code, String name, String nameEn, Confidence confidence) {}
