package vn.ntm.reporting.prefill;

import vn.ntm.kernel.Code;

/**
 * What a body had to fill in within a month.
 *
 * @param organisation The body's code.
 * @param month The month of sending: 2024-06.
 * @param reports How many reports it sent.
 * @param asked How many cells they ask.
 * @param prefilled How many of them were known already.
 * @param typed How many it typed.
 */
record BurdenLine(Code organisation, String month, long reports, long asked, long prefilled, long typed) {}
