package vn.ntm.assignment.funding.booking;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.funding.PlanTerms;
import vn.ntm.assignment.funding.PlanTerms.Line;
import vn.ntm.assignment.funding.booking.Booking.Kind;
import vn.ntm.platform.identity.Ids;

/** Entries are added, never changed. */
@ApplicationScoped
class Bookings {

    private final Session session;

    Bookings(Session session) {
        this.session = session;
    }

    /** One entry of a plan at a time: two could exceed it together. */
    void hold(UUID plan) {
        session.createNativeQuery("select 1 from funding_plan where id = :id for update", Integer.class)
                .setParameter("id", plan)
                .getSingleResult();
    }

    /** What was booked on each line itself. */
    Map<String, Balance> booked(UUID plan) {
        var booked = new LinkedHashMap<String, Balance>();
        session.createNativeQuery("""
                        select line,
                            coalesce(sum(amount) filter (where kind = 'CARRY_OVER'), 0),
                            coalesce(sum(amount) filter (where kind = 'ALLOCATION'), 0),
                            coalesce(sum(amount) filter (where kind = 'DISBURSEMENT'), 0),
                            coalesce(sum(amount) filter (where kind = 'DEBT'), 0)
                                - coalesce(sum(amount) filter (where kind = 'DEBT_SETTLED'), 0)
                        from funding_booking where plan = :plan group by line""", Tuple.class)
                .setParameter("plan", plan)
                .getResultStream()
                .forEach(row -> booked.put(
                        row.get(0, String.class),
                        new Balance(
                                null,
                                row.get(1, BigDecimal.class),
                                row.get(2, BigDecimal.class),
                                row.get(3, BigDecimal.class),
                                row.get(4, BigDecimal.class),
                                BigDecimal.ZERO)));
        return booked;
    }

    /** Where each line stands with all that is part of it, in the plan's order. */
    static Map<String, Balance> balances(PlanTerms terms, Map<String, Balance> booked) {
        var balances = new LinkedHashMap<String, Balance>();
        terms.lines().forEach(line -> balances.put(line.code(), Balance.NOTHING.planned(line.amount())));
        for (Line line : terms.lines()) {
            var itself = booked.getOrDefault(line.code(), Balance.NOTHING);
            for (var whole : terms.upwards(line.code())) {
                balances.computeIfPresent(whole, (_, balance) -> balance.with(itself));
                if (!whole.equals(line.code())) {
                    var above = booked.getOrDefault(whole, Balance.NOTHING);
                    balances.computeIfPresent(line.code(), (_, balance) -> balance.under(above));
                }
            }
        }
        return balances;
    }

    /** The entry that is to be taken back, unless it was already. */
    Optional<Booked> reversible(UUID plan, UUID booking) {
        return session.createNativeQuery("""
                        select b.kind, b.line, b.amount from funding_booking b
                        where b.plan = :plan and b.id = :id and b.reverses is null
                          and not exists (select from funding_booking r where r.reverses = b.id)""", Tuple.class)
                .setParameter("plan", plan)
                .setParameter("id", booking)
                .uniqueResultOptional()
                .map(row -> new Booked(
                        Kind.valueOf(row.get(0, String.class)),
                        row.get(1, String.class),
                        row.get(2, BigDecimal.class)));
    }

    UUID add(UUID plan, Booking booking, List<String> flags, By by) {
        var id = Ids.next();
        session.createNativeMutationQuery("""
                        insert into funding_booking (id, plan, kind, line, component, project, amount, on_day, document,
                            note, reverses, flags, account, at)
                        values (:id, :plan, :kind, :line, :component, :project, :amount, :on, :document,
                            :note, :reverses, :flags, :account, :at)""")
                .setParameter("id", id)
                .setParameter("plan", plan)
                .setParameter("kind", booking.kind().name())
                .setParameter("line", booking.line())
                .setParameter("component", booking.component(), String.class)
                .setParameter("project", booking.project(), String.class)
                .setParameter("amount", booking.signed())
                .setParameter("on", booking.on())
                .setParameter("document", booking.document())
                .setParameter("note", booking.note(), String.class)
                .setParameter("reverses", booking.reverses(), UUID.class)
                .setParameter("flags", flags.toArray(String[]::new))
                .setParameter("account", by.account())
                .setParameter("at", by.at())
                .executeUpdate();
        return id;
    }

    List<BookingLine> of(UUID plan, @Nullable After after, int size) {
        return session.createNativeQuery("""
                        select id, kind, line, component, project, amount, on_day, document, note, reverses, flags,
                            account, at
                        from funding_booking where plan = :plan
                          and (cast(:day as date) is null or (on_day, id) > (cast(:day as date), cast(:after as uuid)))
                        order by on_day, id limit :size""", Tuple.class)
                .setParameter("plan", plan)
                .setParameter("day", after == null ? null : after.day(), LocalDate.class)
                .setParameter("after", after == null ? null : after.id(), UUID.class)
                .setParameter("size", size)
                .getResultStream()
                .map(Bookings::line)
                .toList();
    }

    private static BookingLine line(Tuple row) {
        return new BookingLine(
                row.get("id", UUID.class),
                Kind.valueOf(row.get("kind", String.class)),
                row.get("line", String.class),
                row.get("component", String.class),
                row.get("project", String.class),
                row.get("amount", BigDecimal.class),
                row.get("on_day", LocalDate.class),
                row.get("document", String.class),
                row.get("note", String.class),
                row.get("reverses", UUID.class),
                List.of(row.get("flags", String[].class)),
                row.get("account", String.class),
                row.get("at", Instant.class));
    }

    /** What was booked in each month, quarter or year, by line and kind. */
    List<Total> totals(UUID plan, Span span) {
        return session.createNativeQuery("""
                        select case :span
                                when 'MONTH' then to_char(on_day, 'YYYY"-M"MM')
                                when 'QUARTER' then to_char(on_day, 'YYYY"-Q"Q')
                                else to_char(on_day, 'YYYY"-A1"') end as period,
                            line, kind, sum(amount) as amount, count(*) as entries
                        from funding_booking where plan = :plan
                        group by 1, 2, 3 order by 1, 2, 3""", Tuple.class)
                .setParameter("plan", plan)
                .setParameter("span", span.name())
                .getResultStream()
                .map(row -> new Total(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        Kind.valueOf(row.get(2, String.class)),
                        row.get(3, BigDecimal.class),
                        row.get(4, Long.class).intValue()))
                .toList();
    }

    record By(String account, Instant at) {}

    record Booked(Kind kind, String line, BigDecimal amount) {}

    record After(LocalDate day, UUID id) {}

    /** How long the periods are that entries are added up for. */
    @Schema(name = "TotalsSpan")
    enum Span {
        /** Months. */
        MONTH,
        /** Quarters. */
        QUARTER,
        /** Years. */
        YEAR
    }

    /**
     * What was booked of one kind on one line in one period.
     *
     * @param period "2024-M06", "2024-Q2" or "2024-A1".
     * @param line The line of the plan, by its code.
     * @param kind What happened.
     * @param amount The sum, in million VND; what was taken back is taken off.
     * @param entries How many entries it is made of.
     */
    @Schema(name = "FundingTotal")
    record Total(String period, String line, Kind kind, BigDecimal amount, int entries) {}

    /**
     * One entry as it was booked. Never changed, only reversed.
     *
     * @param id The identifier that the installation gave, a UUID.
     * @param kind What happened.
     * @param line The line of the plan, by its code.
     * @param component The component it is about; null where none was named.
     * @param project The project it is about; null where none was named.
     * @param amount Million VND; negative where an earlier entry was taken back.
     * @param on The day on which it happened.
     * @param document By which document.
     * @param note What else was said of it; null if nothing was.
     * @param reverses The id of the entry that it takes back; null for others.
     * @param flags What it exceeded, kept because it was quoted: "disbursed-more-than-there-is".
     * @param account Who booked it.
     * @param at When it was booked.
     */
    @Schema(name = "FundingBooking")
    record BookingLine(
            UUID id,
            Kind kind,
            String line,
            @Nullable String component,
            @Nullable String project,
            BigDecimal amount,
            LocalDate on,
            String document,
            @Nullable String note,
            @Nullable UUID reverses,
            List<String> flags,
            String account,
            Instant at) {}
}
