package vn.ntm.platform.copy;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.jboss.logging.Logger;

import vn.ntm.events.Event;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.copy.CopyRefusal.ForTheInstallation;
import vn.ntm.platform.copy.CopyRefusal.NoSuchCopy;
import vn.ntm.platform.copy.CopyRefusal.NothingToRebuildFrom;
import vn.ntm.platform.inbox.Inbox;
import vn.ntm.platform.problem.Refused;

/**
 * Makes a copy anew from all that was heard, while the service works on. Readers see the old copy until the new one is whole;
 * listeners wait, and go on with what was not heard yet. Nothing is done again but the copy.
 */
@ApplicationScoped
public class RebuildCopy {

    private static final Logger LOG = Logger.getLogger(RebuildCopy.class);

    private static final String SAY_SO = """
            insert into audit (at, account, subject, organisation, address, request, operation, what, about, concerns, after)
            select cast(c ->> 'at' as timestamptz), c ->> 'account', c ->> 'subject', c ->> 'organisation', c ->> 'address',
                c ->> 'request', c ->> 'operation', 'read-copy', :copy, '{}', cast(:found as jsonb)
            from (select cast(current_setting('ntm.caller') as jsonb) as c) caller""";

    private final Session session;
    private final Caller caller;
    private final Inbox inbox;
    private final EventLog log;
    private final Instance<ReadCopy<?>> copies;
    private final Config config;
    private final ObjectMapper json;
    private final Duration within;

    RebuildCopy(
            Session session,
            Caller caller,
            Inbox inbox,
            EventLog log,
            @Any Instance<ReadCopy<?>> copies,
            Config config,
            ObjectMapper json,
            @ConfigProperty(name = "ntm.copies.rebuild-within", defaultValue = "1h") Duration within) {
        this.session = session;
        this.caller = caller;
        this.inbox = inbox;
        this.log = log;
        this.copies = copies;
        this.config = config;
        this.json = json;
        this.within = within;
    }

    public List<CopyView> all() {
        return copies.stream()
                .map(copy -> new CopyView(copy.name(), topic(copy), copy.tables()))
                .sorted(Comparator.comparing(CopyView::name))
                .toList();
    }

    /**
     * @throws Refused if the caller has a body above, there is no such copy, Kafka is away, or the topic holds nothing of what
     *     was heard
     */
    public RebuiltCopy rebuild(String name) {
        if (!caller.isAtTheTop()) {
            throw new Refused(new ForTheInstallation());
        }
        ReadCopy<?> copy = copies.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refused(new NoSuchCopy(name)));
        return QuarkusTransaction.requiringNew()
                .timeout((int) within.toSeconds())
                .call(() -> rebuild(copy));
    }

    private <E extends Event> RebuiltCopy rebuild(ReadCopy<E> copy) {
        inbox.hold();
        var tables = copy.tables().stream()
                .map(table -> new CopyTable(session, table))
                .toList();
        tables.forEach(CopyTable::beginAnew);
        // A plan that this connection has kept would go on meaning the table behind.
        session.createNativeMutationQuery("discard plans").executeUpdate();
        var events = new AtomicLong();
        log.read(copy.channel(), told -> inbox.again(told, copy.events()).forEach(event -> {
            copy.keep(event);
            events.incrementAndGet();
        }));
        if (events.get() == 0) {
            throw new Refused(new NothingToRebuildFrom(copy.name()));
        }
        var rebuilt = new RebuiltCopy(
                copy.name(),
                events.get(),
                tables.stream().map(CopyTable::bringOver).toList());
        sayWhoAskedForIt(rebuilt);
        LOG.infof("Rebuilt: %s", rebuilt);
        return rebuilt;
    }

    private void sayWhoAskedForIt(RebuiltCopy rebuilt) {
        try {
            session.createNativeMutationQuery(SAY_SO)
                    .setParameter("copy", rebuilt.copy())
                    .setParameter("found", json.writeValueAsString(rebuilt))
                    .executeUpdate();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String topic(ReadCopy<?> copy) {
        return config.getValue("mp.messaging.incoming." + copy.channel() + ".topic", String.class);
    }
}
