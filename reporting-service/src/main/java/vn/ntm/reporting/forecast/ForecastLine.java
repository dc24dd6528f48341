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
 * @param effect What will happen.
 * @param obligation The obligation's id.
 * @param regime The regime's code.
 * @param regimeName The regime's name.
 * @param period The period: 2024-M06.
 * @param reporter The body that owes it.
 * @param deadline Before this instant it is on time.
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
