package vn.ntm.assignment.organisation;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

record OrganisationLine(
        Code code,
        String name,
        @Nullable String nameEn,
        Code kind,
        @Nullable Code parent,
        List<String> aliases) {}
