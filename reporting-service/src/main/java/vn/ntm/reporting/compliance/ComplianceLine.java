package vn.ntm.reporting.compliance;

import vn.ntm.kernel.Code;
import vn.ntm.kernel.Period;

/**
 * How a period of a regime went, over the bodies the caller may see.
 *
 * @param received sent at least once; {@code onTime + late = received}, by the instant of the first submission
 * @param returned waiting for a correction now
 * @param missing past the deadline and never sent
 */
record ComplianceLine(
        Code regime,
        Period period,
        int expected,
        int received,
        int onTime,
        int late,
        int returned,
        int accepted,
        int missing) {}
