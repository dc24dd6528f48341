package vn.ntm.assignment.organisation;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

record KindLine(Code code, String name, @Nullable String nameEn) {}
