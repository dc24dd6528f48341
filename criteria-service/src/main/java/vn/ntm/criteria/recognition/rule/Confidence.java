package vn.ntm.criteria.recognition.rule;

/** How sure we are that the law says so (docs: the decree, a founding document, memory). */
public enum Confidence {
    /** Read in a published page or codified text. */
    PUBLISHED,
    /** Read in one of the programme's founding documents. */
    FOUNDING_DOCUMENT,
    /** Believed right from memory. */
    REMEMBERED,
    /** Number or wording to be checked before use. */
    UNSURE
}
