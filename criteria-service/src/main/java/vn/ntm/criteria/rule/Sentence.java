package vn.ntm.criteria.rule;

/** The same said in the two languages of the product. */
public record Sentence(String vi, String en) {}
