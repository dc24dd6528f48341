package vn.ntm.gateway.route;

/** No connection to a service was to be had, so it has not seen the request. */
final class ServiceAway extends Exception {

    ServiceAway(Throwable cause) {
        super(cause.getMessage(), cause, false, false);
    }
}
