package vn.ntm.assignment.organisation;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/** @param validTo the last day on which a body may be of this kind */
record KindLine(
        Code code,
        String name,
        @Nullable String nameEn,
        @Nullable String tier,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {}
