package vn.ntm.reporting.compliance;

import java.math.BigDecimal;

import vn.ntm.kernel.Code;
import vn.ntm.kernel.Period;

/**
 * How a period of a regime went, over the bodies the caller may see.
 *
 * @param regime The regime's code.
 * @param period The period: 2024-M06.
 * @param expected How many bodies owe a report.
 * @param received sent at least once; {@code onTime + late = received}, by the instant of the first submission, or by that of
 * the receipt on paper that a receiving body has recorded with proof
 * @param onTime Of those received.
 * @param late Of those received.
 * @param longestLateHours of those received late, the one that was latest against its deadline; 0 where none was
 * @param averageLateHours of those received late; 0 where none was
 * @param returned waiting for a correction now
 * @param accepted How many were accepted.
 * @param missing past the deadline and never sent
 */
record ComplianceLine(
        Code regime,
        Period period,
        int expected,
        int received,
        int onTime,
        int late,
        BigDecimal longestLateHours,
        BigDecimal averageLateHours,
        int returned,
        int accepted,
        int missing) {}
