package vn.ntm.reporting.review;

import vn.ntm.kernel.Code;

/**
 * One reason of the catalogue for which a report is returned.
 *
 * @param reason Its name: WRONG_FIGURES.
 * @param code Its code: sai-so-lieu.
 * @param name In Vietnamese.
 * @param nameEn In English.
 * @param category The code of its category.
 * @param categoryName The category in Vietnamese.
 * @param categoryNameEn The category in English.
 */
record ReturnReason(
        String reason,
        Code code,
        String name,
        String nameEn,
        String category,
        String categoryName,
        String categoryNameEn) {}
