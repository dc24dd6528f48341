package vn.ntm.reporting.regime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
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

import vn.ntm.events.AssignmentEvent.DirectivePublished;
import vn.ntm.events.RegimeTerms;
import vn.ntm.events.RegimeTerms.Lateness;
import vn.ntm.events.RegimeTerms.LevelDeadline;
import vn.ntm.kernel.BusinessTime;
import vn.ntm.kernel.CalendarPeriod;
import vn.ntm.kernel.ClosingWindow;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Deadline;
import vn.ntm.kernel.DeadlineRule;
import vn.ntm.kernel.Frequency;
import vn.ntm.kernel.WindowRule;
import vn.ntm.kernel.reckoning.Reckoning;
import vn.ntm.kernel.workday.WorkingCalendar;

/** "Chế độ báo cáo": what a directive asks to be reported, how often and until when (Decree 09/2019, article 7). */
@Entity
public class Regime {

    /** Where a regime does not say how long its reports may be amended. */
    private static final int LOOK_BACK_MONTHS = 12;

    /** An estimate may be due a year before the last month of its period, and opens before that. */
    private static final int YEARS_AHEAD = 2;

    /**
     * What opens by its deadline may come to open earlier than it was looked for: when holidays are announced, or when it is
     * reckoned otherwise from now on. So far back it is looked for again.
     */
    private static final Duration LOOK_AGAIN = Duration.ofDays(62);

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
    private int version = 1;

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
     * The periods not asked for yet that open before {@code horizon}, and some that were, lest one be missed. The caller raises
     * an obligation for each that has none, in the same transaction.
     */
    public List<CalendarPeriod> periodsToAskUntil(Instant horizon, WorkingCalendar calendar) {
        if (!askedUntil.isBefore(horizon)) {
            return List.of();
        }
        var periods =
                periodsOpening(askedUntil.minus(LOOK_AGAIN), horizon, calendar).toList();
        askedUntil = horizon;
        return periods;
    }

    /**
     * The periods it asks for that open from {@code after} on and before {@code horizon}. Nobody is asked for a
     * period whose deadline had passed when the directive was published, nor for one that closes outside the regime's
     * validity.
     */
    Stream<CalendarPeriod> periodsOpening(Instant after, Instant horizon, WorkingCalendar calendar) {
        if (frequency == Frequency.AD_HOC) {
            return Stream.empty();
        }
        int firstYear = terms.validFrom().getYear();
        int lastYear = BusinessTime.dayOf(horizon).getYear() + YEARS_AHEAD;
        return IntStream.rangeClosed(firstYear, lastYear)
                .boxed()
                .flatMap(year -> terms.ordinals().stream().sorted().map(n -> new CalendarPeriod(year, frequency, n)))
                .filter(period -> inForceOn(windowOf(period).to()))
                .filter(period -> isAsked(deadlineOf(period, calendar)))
                .filter(period -> !opensAt(period, calendar).isBefore(after))
                .filter(period -> opensAt(period, calendar).isBefore(horizon));
    }

    /** The periods of one year that it asks for, in order: those that {@link #periodsOpening} finds, whenever they open. */
    List<CalendarPeriod> periodsOf(int year, WorkingCalendar calendar) {
        return terms.ordinals().stream()
                .sorted()
                .map(n -> new CalendarPeriod(year, frequency, n))
                .filter(period -> inForceOn(windowOf(period).to()))
                .filter(period -> isAsked(deadlineOf(period, calendar)))
                .toList();
    }

    /** Neither past when it was published nor due after it has ended. */
    private boolean isAsked(Deadline deadline) {
        return couldBeMet(deadline) && (endedAt == null || deadline.end().isBefore(endedAt));
    }

    /** When the first of its levels can send. */
    private Instant opensAt(CalendarPeriod period, WorkingCalendar calendar) {
        return Stream.concat(
                        Stream.of(reckon(period, calendar)),
                        levels().stream().map(level -> reckon(period, level.deadline(), calendar)))
                .map(Reckoning::opensAt)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Whether this is one of its periods: of its frequency, and closing while it is in force. */
    boolean asksFor(CalendarPeriod period) {
        return period.frequency() == frequency && inForceOn(windowOf(period).to());
    }

    /** Nothing further is owed under it. */
    Regime end(Instant at) {
        endedAt = at;
        return this;
    }

    /** A later document of the same issuer may. What is told again of the document that set it changes nothing. */
    boolean mayBeSetAnewBy(DirectivePublished document) {
        return issuer.equals(document.issuer())
                && !directive.equals(document.directive())
                && publishedAt.isBefore(document.publishedAt());
    }

    boolean isSetBy(UUID document) {
        return directive.equals(document);
    }

    /** Whether it asks for this period as it is set now. */
    public boolean stillHas(CalendarPeriod period) {
        return period.frequency() == frequency && endedAt == null && terms.deadline() != null;
    }

    public Deadline deadlineOf(CalendarPeriod period, WorkingCalendar calendar) {
        return reckon(period, calendar).deadline();
    }

    public Reckoning reckon(CalendarPeriod period, WorkingCalendar calendar) {
        var rule = terms.deadline();
        if (rule == null) {
            throw new IllegalStateException("An ad hoc regime has no deadline of its own: " + code);
        }
        return reckon(period, rule, calendar);
    }

    /** By the rule of a level of bodies, where it has one of its own. */
    public Reckoning reckon(CalendarPeriod period, DeadlineRule rule, WorkingCalendar calendar) {
        return Reckoning.of(period, windowRule(), cumulative(), rule, calendar);
    }

    public ClosingWindow windowOf(CalendarPeriod period) {
        return windowRule().of(period, cumulative());
    }

    public List<LevelDeadline> levels() {
        var levels = terms.levels();
        return levels == null ? List.of() : levels;
    }

    /** Of those that have no deadline of their own level. */
    public boolean asksForAnEstimate() {
        var rule = terms.deadline();
        return rule != null && rule.asksForAnEstimate();
    }

    /** After so many hours a late report is locked; null takes it whenever it comes. */
    public @Nullable Integer graceHours() {
        var late = terms.late();
        if (late == null || late.policy() != Lateness.LOCK) {
            return null;
        }
        return late.graceHours() == null ? Integer.valueOf(0) : late.graceHours();
    }

    private WindowRule windowRule() {
        var rule = terms.window();
        return rule == null ? WindowRule.DECREE_09 : rule;
    }

    private boolean cumulative() {
        return Boolean.TRUE.equals(terms.cumulative());
    }

    /** Another document sets it anew, from now on; the version before is kept by the caller. */
    void amend(UUID document, RegimeTerms amended, Instant at) {
        directive = document;
        terms = amended;
        frequency = amended.frequency();
        version++;
        publishedAt = at;
        // What was asked for is not asked for again; a period may open earlier by the new rule than it was looked for.
        askedUntil = Instant.EPOCH;
        endedAt = null;
        amended.recipients().forEach(recipient -> recipients.add(recipient.text()));
    }

    int version() {
        return version;
    }

    UUID directive() {
        return directive;
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

    /** Nobody can be asked by a deadline that had passed when the document was published. */
    public boolean couldBeMet(Deadline deadline) {
        return deadline.end().isAfter(publishedAt);
    }

    public Set<String> recipients() {
        return Set.copyOf(recipients);
    }

    public boolean isAdHoc() {
        return frequency == Frequency.AD_HOC;
    }
}
