package vn.ntm.gateway.limit;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;

/** In the memory of this replica, which knows nothing of the others. */
final class OwnBuckets implements Buckets {

    private static final int CLIENTS = 10_000;

    private final MostRecent<Bucket> buckets = new MostRecent<>(CLIENTS);

    @Override
    public ConsumptionProbe take(Client client, Policy policy) {
        return buckets.of(
                        policy.key(client),
                        _ -> Bucket.builder().addLimit(policy.bandwidth()).build())
                .tryConsumeAndReturnRemaining(1);
    }
}
