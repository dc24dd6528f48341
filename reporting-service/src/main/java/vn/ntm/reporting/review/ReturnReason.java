package vn.ntm.reporting.review;

import vn.ntm.kernel.Code;

/** One reason of the catalogue for which a report is returned. */
record ReturnReason(
        String reason,
        Code code,
        String name,
        String nameEn,
        String category,
        String categoryName,
        String categoryNameEn) {}
