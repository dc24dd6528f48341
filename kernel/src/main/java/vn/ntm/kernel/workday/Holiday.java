package vn.ntm.kernel.workday;

import java.time.LocalDate;

/**
 * A public holiday, or the day off that stands in for one that fell on a weekend (Labour Code, articles 111.3 and
 * 112).
 *
 * @param day The day.
 * @param name How it is called in Vietnamese.
 * @param nameEn How it is called in English.
 */
public record Holiday(LocalDate day, String name, String nameEn) {}
