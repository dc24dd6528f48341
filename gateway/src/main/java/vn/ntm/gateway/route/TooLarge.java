package vn.ntm.gateway.route;

/** A body grew over the limit while it passed. */
final class TooLarge extends Exception {

    TooLarge() {
        super("body over the limit", null, false, false);
    }
}
