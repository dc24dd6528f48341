package vn.ntm.gateway.limit;

import java.time.Duration;
import javax.sql.DataSource;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.BucketNotFoundException;
import io.github.bucket4j.distributed.proxy.optimization.DelayParameters;
import io.github.bucket4j.distributed.proxy.optimization.Optimization;
import io.github.bucket4j.distributed.proxy.optimization.Optimizations;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import io.github.bucket4j.util.concurrent.batch.BatchHelper.BatchFailedException;

/**
 * In the database, for all replicas. What a replica takes it tells the others after a hundredth of the quota, or a second: so
 * few requests wait for the database, and a client gets at most a hundredth more from each replica.
 */
final class SharedBuckets implements Buckets {

    private static final int CLIENTS = 10_000;
    private static final int SHARE_UNTOLD = 100;
    private static final Duration UNTOLD = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration KEPT_WHEN_FULL = Duration.ofMinutes(1);
    private static final int AT_A_TIME = 1_000;
    private static final int MOST_TRIES = 10;

    private final PostgreSQLSelectForUpdateBasedProxyManager<String> database;
    private final MostRecent<Bucket> known = new MostRecent<>(CLIENTS);

    SharedBuckets(DataSource database) {
        this(database, KEPT_WHEN_FULL);
    }

    SharedBuckets(DataSource database, Duration keptWhenFull) {
        this.database = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("bucket")
                .expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(keptWhenFull))
                .requestTimeout(PATIENCE)
                .build();
    }

    @Override
    public ConsumptionProbe take(Client client, Policy policy) {
        var bucket = known.of(policy.key(client), key -> of(key, policy));
        for (int tries = 1; ; tries++) {
            try {
                return bucket.tryConsumeAndReturnRemaining(1);
            } catch (BatchFailedException failed) {
                if (tries == MOST_TRIES || !(failed.getCause() instanceof BucketNotFoundException)) {
                    throw failed;
                }
                // Who asks together with a client's very first request is told that there is no bucket, and nothing was
                // taken.
            }
        }
    }

    private Bucket of(String key, Policy policy) {
        return database.builder()
                .withOptimization(counting(policy.requests() / SHARE_UNTOLD))
                .build(key, () -> BucketConfiguration.builder()
                        .addLimit(policy.bandwidth())
                        .build());
    }

    private static Optimization counting(long untold) {
        return untold == 0 ? Optimizations.batching() : Optimizations.delaying(new DelayParameters(untold, UNTOLD));
    }

    /** Takes away what has long been full again. */
    void forgetOld() {
        while (database.removeExpired(AT_A_TIME) == AT_A_TIME) {
            // There may be more.
        }
    }
}
