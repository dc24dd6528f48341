package vn.ntm.reporting.regime;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;

import org.jspecify.annotations.Nullable;

import vn.ntm.events.RegimeTerms;
import vn.ntm.kernel.BusinessTime;
import vn.ntm.kernel.CalendarPeriod;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Deadline;
import vn.ntm.kernel.Frequency;

/** "Chế độ báo cáo": what a directive asks to be reported, how often and until when (Decree 09/2019, article 7). */
@Entity
public class Regime {

    /** Where a regime does not say how long its reports may be amended. */
    private static final int LOOK_BACK_MONTHS = 12;

    @Id
    private String code;

    @Column
    private UUID directive;

    private Code issuer;

    @Convert(converter = TermsColumn.class)
    private RegimeTerms terms;

    @Enumerated(EnumType.STRING)
    private Frequency frequency;

    private Instant publishedAt;
    private Instant askedUntil;
    private @Nullable Instant endedAt;

    @ElementCollection
    @CollectionTable(name = "regime_recipient", joinColumns = @JoinColumn(name = "regime"))
    @Column(name = "organisation")
    private Set<String> recipients = new HashSet<>();

    protected Regime() {}

    Regime(UUID directive, Code issuer, RegimeTerms terms, Instant publishedAt) {
        this.code = terms.code().text();
        this.directive = directive;
        this.issuer = issuer;
        this.terms = terms;
        this.frequency = terms.frequency();
        this.publishedAt = publishedAt;
        this.askedUntil = Instant.EPOCH;
        terms.recipients().forEach(recipient -> recipients.add(recipient.text()));
    }

    /**
     * The periods not asked for yet that open before {@code horizon}. The caller raises an obligation for each, in the same
     * transaction.
     */
    public List<CalendarPeriod> periodsToAskUntil(Instant horizon) {
        if (!askedUntil.isBefore(horizon)) {
            return List.of();
        }
        var periods = periodsOpening(askedUntil, horizon).toList();
        askedUntil = horizon;
        return periods;
    }

    /**
     * The periods it asks for whose figures close from {@code after} on and before {@code horizon}. Nobody is asked for a
     * period whose deadline had passed when the directive was published, nor for one that closes outside the regime's
     * validity.
     */
    Stream<CalendarPeriod> periodsOpening(Instant after, Instant horizon) {
        if (frequency == Frequency.AD_HOC) {
            return Stream.empty();
        }
        int firstYear = terms.validFrom().getYear();
        int lastYear = BusinessTime.dayOf(horizon).getYear();
        return IntStream.rangeClosed(firstYear, lastYear)
                .boxed()
                .flatMap(year -> terms.ordinals().stream().sorted().map(n -> new CalendarPeriod(year, frequency, n)))
                .filter(period -> inForceOn(period.closingWindow().to()))
                .filter(period -> deadlineOf(period).end().isAfter(publishedAt))
                .filter(period -> !period.closingWindow().closedAt().isBefore(after))
                .filter(period -> period.closingWindow().closedAt().isBefore(horizon))
                .filter(period -> endedAt == null || deadlineOf(period).end().isBefore(endedAt));
    }

    /** Nothing further is owed under it. */
    Regime end(Instant at) {
        endedAt = at;
        return this;
    }

    boolean isSetBy(UUID document) {
        return directive.equals(document);
    }

    public Deadline deadlineOf(CalendarPeriod period) {
        var rule = terms.deadline();
        if (rule == null) {
            throw new IllegalStateException("An ad hoc regime has no deadline of its own: " + code);
        }
        return rule.of(period);
    }

    private boolean inForceOn(LocalDate day) {
        var end = terms.validTo();
        return !day.isBefore(terms.validFrom()) && (end == null || !day.isAfter(end));
    }

    public String code() {
        return code;
    }

    public RegimeTerms terms() {
        return terms;
    }

    public Code issuer() {
        return issuer;
    }

    public boolean isReceivedBy(Code organisation) {
        return recipients.contains(organisation.text());
    }

    /** The bodies a report is sent through, in order, before it reaches the recipients. */
    public List<Code> via() {
        var via = terms.via();
        return via == null ? List.of() : via;
    }

    /** The last day on which a report may be amended that was due by this deadline. */
    public LocalDate amendableUntil(Deadline deadline) {
        var months = terms.lookBackMonths();
        return deadline.lastDay().plusMonths(months == null ? LOOK_BACK_MONTHS : months);
    }

    public Set<String> recipients() {
        return Set.copyOf(recipients);
    }

    public boolean isAdHoc() {
        return frequency == Frequency.AD_HOC;
    }
}
