package vn.ntm.platform.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import org.hibernate.Session;
import org.jboss.logging.Logger;

import vn.ntm.platform.routine.OneReplica;

/**
 * Numbers the rows of the audit in one chain: each hash is the SHA-256 of the one before and of the row. Done a moment after
 * the change, by one replica at a time, so that no change waits for another one.
 */
@ApplicationScoped
public class Chain {

    private static final Logger LOG = Logger.getLogger(Chain.class);
    private static final int BATCH = 5_000;

    /**
     * What is hashed: the row as PostgreSQL writes {@code jsonb}, which is canonical (keys in one order, one form of every
     * value), after its number.
     */
    static final String CANONICAL = """
            jsonb_build_object('id', id, 'at', to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                'account', account, 'subject', subject, 'organisation', organisation, 'address', address,
                'request', request, 'operation', operation, 'what', what, 'about', about, 'concerns', concerns,
                'before', before, 'after', after, 'reason', reason)""";

    private final Session session;
    private final OneReplica oneReplica;

    Chain(Session session, OneReplica oneReplica) {
        this.session = session;
        this.oneReplica = oneReplica;
    }

    @Scheduled(
            identity = "chain-audit",
            every = "${ntm.audit.chain-every:5s}",
            concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void regularly() {
        grow();
    }

    /** Chains what waits, at most five thousand rows at a time. Answers whether more may wait. */
    @Transactional
    public boolean grow() {
        if (!oneReplica.does("audit")) {
            return false;
        }
        var waiting = session.createNativeQuery(
                        "select id, cast(%s as text) as canonical from audit where number is null order by id limit %d"
                                .formatted(CANONICAL, BATCH),
                        Tuple.class)
                .getResultList();
        if (waiting.isEmpty()) {
            return false;
        }
        var end = session.createNativeQuery("select number, hash from audit_end", Tuple.class)
                .getSingleResult();
        var number = end.get("number", Long.class);
        var hash = end.get("hash", byte[].class);
        var ids = new UUID[waiting.size()];
        var hashes = new byte[waiting.size()][];
        for (int i = 0; i < ids.length; i++) {
            hash = link(hash, number + i + 1, waiting.get(i).get("canonical", String.class));
            ids[i] = waiting.get(i).get("id", UUID.class);
            hashes[i] = hash;
        }
        write(ids, hashes, number);
        LOG.infof("audit: %d %s", number + ids.length, HexFormat.of().formatHex(hash));
        return ids.length == BATCH;
    }

    private void write(UUID[] ids, byte[][] hashes, long before) {
        session.createNativeMutationQuery("""
                        update audit set number = :before + link.position, hash = link.hash
                        from unnest(:ids, :hashes) with ordinality as link (id, hash, position)
                        where audit.id = link.id""")
                .setParameter("before", before)
                .setParameter("ids", ids)
                .setParameter("hashes", hashes)
                .executeUpdate();
        session.createNativeMutationQuery(
                        "update audit_end set number = :number, hash = :hash, chained_at = clock_timestamp()")
                .setParameter("number", before + ids.length)
                .setParameter("hash", hashes[ids.length - 1])
                .executeUpdate();
    }

    private static byte[] link(byte[] previous, long number, String canonical) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(previous);
            return digest.digest((number + canonical).getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
