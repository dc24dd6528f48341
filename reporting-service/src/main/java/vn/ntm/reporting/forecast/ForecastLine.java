package vn.ntm.reporting.forecast;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import vn.ntm.kernel.Code;
import vn.ntm.kernel.Deadline;
import vn.ntm.kernel.Period;

/**
 * One thing that will happen.
 *
 * @param at when the scheduler does it
 * @param told the bodies that will find it among their notices
 */
record ForecastLine(
        Instant at,
        Effect effect,
        UUID obligation,
        Code regime,
        String regimeName,
        Period period,
        Code reporter,
        Deadline deadline,
        List<Code> told) {}
