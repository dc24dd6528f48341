package vn.ntm.criteria.evaluation;

import java.util.UUID;

import vn.ntm.criteria.adaptation.AdaptedStandard;
import vn.ntm.criteria.rule.Assessment;
import vn.ntm.criteria.rule.Setting;

/** One unit's evaluation, before or after it is stored. */
record Judged(UUID id, Unit unit, AdaptedStandard standard, Setting setting, Assessment assessment) {}
