package vn.ntm.criteria.adaptation;

import java.time.LocalDate;

import vn.ntm.kernel.Code;

/** From this day on, units below the organisation are held to something else. */
public record AdaptationChanged(Code set, Code organisation, LocalDate validFrom, String account) {}
