package vn.ntm.reporting.prefill;

import vn.ntm.kernel.Code;

/** What a body had to fill in within a month. */
record BurdenLine(Code organisation, String month, long reports, long asked, long prefilled, long typed) {}
