package vn.ntm.criteria.set;

/** A version is written until it is published, and stays as it is from then on. */
enum State {
    DRAFT,
    PUBLISHED
}
