package vn.ntm.criteria.recognition.rule;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.ntm.kernel.Code;

/**
 * How a prerequisite is called, and how sure we are of it.
 *
 * @param code Stable: a program decides by it.
 * @param name In Vietnamese.
 * @param nameEn In English.
 * @param confidence How sure we are that the law says so.
 */
@Schema(name = "PrerequisiteLabel")
public record Label(Code code, String name, String nameEn, Confidence confidence) {}
