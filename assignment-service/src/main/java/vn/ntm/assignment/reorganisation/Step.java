package vn.ntm.assignment.reorganisation;

import java.math.BigDecimal;

import vn.ntm.kernel.Code;

/** From whom to whom, with which part. */
record Step(Code predecessor, Code successor, BigDecimal share) {}
