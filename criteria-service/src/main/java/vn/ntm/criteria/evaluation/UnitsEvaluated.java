package vn.ntm.criteria.evaluation;

import java.util.List;

/** Within the transaction that stored them. */
record UnitsEvaluated(Occasion occasion, List<String> organisations, String account) {}
