package vn.ntm.platform.audit;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import vn.ntm.platform.audit.Verification.BrokenLink;
import vn.ntm.platform.audit.Verification.Tampering;

/** Computes the whole chain anew, in the database. */
@ApplicationScoped
public class Verify {

    private static final String BROKEN = """
            select number, id,
                case when number <> previous_number + 1 then 'REMOVED_BEFORE' else 'ALTERED' end as kind
            from (select id, number, hash, %s as canonical,
                      lag(number, 1, forgotten_to) over (order by number) as previous_number,
                      lag(hash, 1, forgotten) over (order by number) as previous_hash
                  from audit cross join (select forgotten_to, forgotten from audit_end) beginning
                  where number is not null) link
            where number <> previous_number + 1
                or hash <> sha256(previous_hash || convert_to(number || cast(canonical as text), 'UTF8'))
            order by number limit 100""".formatted(Chain.CANONICAL);

    private static final String SUMMARY = """
            select e.number, e.hash, e.forgotten_to, a.chained, a.waiting, coalesce(a.last, e.forgotten_to) as last,
                coalesce(l.hash, e.forgotten) as last_hash,
                e.forgotten_to = 0 or exists (
                    select from audit where what = 'audit' and about = cast(e.forgotten_to as text)) as told
            from audit_end e
            cross join (select count(number) as chained, count(*) - count(number) as waiting, max(number) as last
                        from audit) a
            left join audit l on l.number = a.last""";

    private final Session session;

    Verify(Session session) {
        this.session = session;
    }

    /**
     * @param noted the number of a row that the caller had noted with its hash, or null
     * @param hash the hash noted then, in hexadecimal
     */
    @Transactional
    public Verification verify(@Nullable Long noted, @Nullable String hash) {
        var findings = new ArrayList<BrokenLink>(broken());
        var end = session.createNativeQuery(SUMMARY, Tuple.class).getSingleResult();
        long number = end.get("number", Long.class);
        long last = end.get("last", Long.class);
        var endHash = HexFormat.of().formatHex(end.get("hash", byte[].class));
        if (last < number) {
            findings.add(new BrokenLink(last + 1, null, Tampering.REMOVED_AT_THE_END));
        } else if (last > number) {
            findings.add(new BrokenLink(number + 1, null, Tampering.INSERTED_AT_THE_END));
        } else if (last > 0 && !endHash.equals(HexFormat.of().formatHex(end.get("last_hash", byte[].class)))) {
            findings.add(new BrokenLink(last, null, Tampering.ALTERED));
        }
        if (!end.get("told", Boolean.class)) {
            findings.add(new BrokenLink(end.get("forgotten_to", Long.class), null, Tampering.FORGOTTEN_IN_SILENCE));
        }
        if (noted != null && !hashOf(noted).equals(hash)) {
            findings.add(new BrokenLink(noted, null, Tampering.NOT_AS_NOTED));
        }
        return new Verification(
                findings.isEmpty(),
                end.get("chained", Long.class),
                end.get("waiting", Long.class),
                end.get("forgotten_to", Long.class),
                number,
                endHash,
                List.copyOf(findings));
    }

    private List<BrokenLink> broken() {
        return session.createNativeQuery(BROKEN, Tuple.class)
                .getResultStream()
                .map(row -> new BrokenLink(
                        row.get("number", Long.class),
                        row.get("id").toString(),
                        Tampering.valueOf(row.get("kind", String.class))))
                .toList();
    }

    private String hashOf(long number) {
        return session.createNativeQuery("select hash from audit where number = :number", byte[].class)
                .setParameter("number", number)
                .uniqueResultOptional()
                .map(HexFormat.of()::formatHex)
                .orElse("");
    }
}
