package vn.ntm.assignment.target;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.target.Measure.AverageMet;
import vn.ntm.assignment.target.Measure.CriteriaMet;
import vn.ntm.assignment.target.Measure.CriterionMet;
import vn.ntm.assignment.target.Measure.Recognised;
import vn.ntm.assignment.target.Measure.Reported;
import vn.ntm.assignment.target.Population.Listed;
import vn.ntm.assignment.target.Population.NotRecognisedAt;
import vn.ntm.assignment.target.Population.OfKind;
import vn.ntm.assignment.target.Population.RecognisedAt;
import vn.ntm.assignment.target.TargetTerms.Every;
import vn.ntm.assignment.target.TargetTerms.Standing;
import vn.ntm.kernel.Code;
import vn.ntm.platform.identity.Ids;
import vn.ntm.platform.problem.Refused;

/** One target. What a query needs of its terms is repeated in columns. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns that repeat the terms
public class Target {

    @Id
    private UUID id;

    private Code code;
    private Code issuer;
    private Code statedBy;
    private @Nullable Code directive;
    private @Nullable UUID directiveId;
    private int year;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    @JdbcTypeCode(SqlTypes.JSON)
    private TargetTerms content;

    private @Nullable String measure;
    private @Nullable Code tier;
    private boolean newly;
    private @Nullable Code criteriaSet;
    private @Nullable String criterion;
    private @Nullable Integer least;
    private @Nullable Integer most;
    private @Nullable Code indicator;
    private @Nullable Code regime;
    private @Nullable Code scopeKind;
    private @Nullable Code scopeUnder;
    private @Nullable Code scopeTier;
    private boolean scopeHolds;
    private LocalDate scopeAt;
    private @Nullable LocalDate scopeRecognisedOn;
    private @Nullable Code partKind;

    @Version
    private int revision;

    protected Target() {}

    Target(Code code, Code issuer, int year, @Nullable Origin origin, TargetTerms terms) {
        this.id = Ids.next();
        this.code = code;
        this.issuer = issuer;
        this.statedBy = origin == null ? issuer : origin.issuer();
        this.year = year;
        this.directive = origin == null ? null : origin.code();
        this.directiveId = origin == null ? null : origin.id();
        write(terms);
    }

    /** What a directive states changes with the directive only; what is final not at all. */
    void restate(int statedYear, TargetTerms terms) {
        if (directive != null) {
            throw new Refused(new Refusal.StatedInADirective(code, directive));
        }
        if (standing == Standing.FINAL) {
            throw new Refused(new Refusal.IsFinal(code));
        }
        this.year = statedYear;
        write(terms);
    }

    /** What its directive left open is known now. Answers whether anything changed. */
    boolean complete(TargetTerms later) {
        var completed = content.completedBy(later);
        boolean changes = !completed.equals(content);
        content = completed;
        return changes;
    }

    boolean isAs(int statedYear, TargetTerms terms) {
        return year == statedYear && content.equals(terms);
    }

    private void write(TargetTerms terms) {
        this.content = terms;
        this.standing = Objects.requireNonNullElse(terms.standing(), Standing.FINAL);
        this.partKind = terms.range() == null ? null : terms.range().of();
        this.newly = terms.range() != null && terms.range().every() == Every.YEAR;
        this.scopeAt = LocalDate.of(year, 1, 1);
        counts(terms.measure());
        among(terms.range() == null ? terms.counted() : terms.range().per());
    }

    private void counts(@Nullable Measure counted) {
        this.tier = null;
        this.criteriaSet = null;
        this.criterion = null;
        this.least = null;
        this.most = null;
        this.indicator = null;
        this.regime = null;
        this.measure = switch (counted) {
            case Recognised(var one, var onlyNew) -> {
                this.tier = one;
                this.newly = newly || Boolean.TRUE.equals(onlyNew);
                yield "RECOGNITIONS";
            }
            case CriterionMet(var set, var number) -> {
                this.criteriaSet = set;
                this.criterion = number;
                yield "CRITERION";
            }
            case CriteriaMet(var set, var from, var to) -> {
                this.criteriaSet = set;
                this.least = from;
                this.most = to;
                yield "CRITERIA_COUNT";
            }
            case AverageMet(var set) -> {
                this.criteriaSet = set;
                yield "AVERAGE";
            }
            case Reported(var one, var by) -> {
                this.indicator = one;
                this.regime = by;
                yield "REPORTS";
            }
            case null -> null;
        };
    }

    private void among(@Nullable Population population) {
        this.scopeKind = null;
        this.scopeUnder = null;
        this.scopeTier = null;
        this.scopeHolds = false;
        this.scopeRecognisedOn = null;
        switch (population) {
            case OfKind(var kind, var under, var at) -> below(kind, under, at);
            case RecognisedAt(var one, var kind, var under, var at) -> {
                below(kind, under, at);
                this.scopeTier = one;
                this.scopeHolds = true;
                this.scopeRecognisedOn = at == null ? lastDay() : at;
            }
            case NotRecognisedAt(var one, var kind, var under, var at) -> {
                below(kind, under, at);
                this.scopeTier = one;
                this.scopeRecognisedOn = scopeAt;
            }
            case Listed _ -> {}
            case null -> {}
        }
    }

    private void below(Code kind, Code under, @Nullable LocalDate at) {
        this.scopeKind = kind;
        this.scopeUnder = under;
        this.scopeAt = at == null ? scopeAt : at;
    }

    /** When what it asks for is to be reached. */
    private LocalDate lastDay() {
        return TargetPeriod.of(content)
                .filter(period -> period.has(year))
                .map(TargetPeriod::lastDay)
                .orElse(LocalDate.of(year, 12, 31));
    }

    /** Null where nobody is counted by kind. */
    public @Nullable AsOf countedAsOf() {
        return scopeKind == null ? null : new AsOf(scopeAt, scopeRecognisedOn);
    }

    public UUID id() {
        return id;
    }

    public Code code() {
        return code;
    }

    /** Who set it. A plan repeats what a ministry has set for its province. */
    public Code issuer() {
        return issuer;
    }

    /** Who wrote it down, and says how far it has come: the issuer, or that of the directive it stands in. */
    public Code statedBy() {
        return statedBy;
    }

    public @Nullable Code directive() {
        return directive;
    }

    public int year() {
        return year;
    }

    public Standing standing() {
        return standing;
    }

    public TargetTerms content() {
        return content;
    }

    int revision() {
        return revision;
    }

    /**
     * On which days it is looked at who counts.
     *
     * @param structure Who stands where: the structure that the target was set in.
     * @param recognised Who holds the tier by then, or does not; null where no tier is asked for.
     */
    @Schema(name = "CountedAsOf")
    public record AsOf(
            @NotNull LocalDate structure, @Nullable LocalDate recognised) {}

    /** The directive that states it. */
    record Origin(UUID id, Code code, Code issuer) {}
}
