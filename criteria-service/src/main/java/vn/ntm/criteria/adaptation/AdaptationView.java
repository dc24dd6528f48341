package vn.ntm.criteria.adaptation;

import java.time.Instant;
import java.time.LocalDate;

import vn.ntm.kernel.Code;

record AdaptationView(
        Code set,
        Code organisation,
        int number,
        LocalDate validFrom,
        Terms content,
        String decidedBy,
        Instant decidedAt) {}
