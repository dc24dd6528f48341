package vn.ntm.criteria.recognition;

import java.time.Instant;
import java.time.LocalDate;

import vn.ntm.kernel.BusinessTime;
import vn.ntm.kernel.Code;

/** Who acts, for which body, when. */
record By(String account, Code organisation, Instant at) {

    LocalDate today() {
        return BusinessTime.dayOf(at);
    }
}
