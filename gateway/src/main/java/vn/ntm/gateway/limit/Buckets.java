package vn.ntm.gateway.limit;

import io.github.bucket4j.ConsumptionProbe;

/** Where it is kept how much of its budget a client has left. */
interface Buckets {

    /** Takes one request out of a client's bucket, if there is one left. */
    ConsumptionProbe take(Client client, Policy policy);
}
