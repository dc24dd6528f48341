package vn.ntm.reporting.notice;

import vn.ntm.events.ReportingEvent.ObligationOpened;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Deadline;
import vn.ntm.kernel.Period;
import vn.ntm.platform.identity.Ids;

/**
 * What many obligations that open together have in common.
 *
 * @param estimate it is due before its figures close
 */
public record Opening(Code regime, Period period, Deadline deadline, boolean estimate) {

    /** The fact with an obligation and a reporter that do not exist, to be replaced by each of the real ones. */
    ObligationOpened sample() {
        return new ObligationOpened(Ids.next(), regime, new Code(Ids.next().toString()), period, deadline);
    }
}
