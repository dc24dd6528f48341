package vn.ntm.reporting.forecast;

import java.time.LocalDate;

/**
 * How much will happen on a day of the business calendar.
 *
 * @param day The day.
 * @param opened How many open for reporting.
 * @param reminders How many are reminded.
 * @param missed How many fall overdue.
 * @param escalations How many are told above.
 * @param locked How many lock.
 */
record ForecastDay(LocalDate day, long opened, long reminders, long missed, long escalations, long locked) {}
