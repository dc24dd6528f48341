package vn.ntm.criteria.recognition.rule;

import java.util.List;

/**
 * What the figures say of a unit and a set: computed, not decided.
 *
 * @param met how many criteria are met, of {@code criteria}
 * @param lacking the criteria not met, and those that cannot be judged because figures are missing
 */
public record Verdict(boolean setMet, int met, int criteria, List<String> lacking) {}
