package vn.ntm.kernel.workday;

import java.time.LocalDate;

/** A public holiday, or the day off that stands in for one that fell on a weekend (Labour Code, articles 111.3 and 112). */
public record Holiday(LocalDate day, String name, String nameEn) {}
