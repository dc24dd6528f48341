package vn.ntm.reporting.forecast;

import java.time.LocalDate;

/** How much will happen on a day of the business calendar. */
record ForecastDay(LocalDate day, long opened, long reminders, long missed, long escalations, long locked) {}
