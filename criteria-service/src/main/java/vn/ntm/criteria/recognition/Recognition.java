package vn.ntm.criteria.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import vn.ntm.criteria.recognition.Refusal.NotFromHere;
import vn.ntm.criteria.recognition.rule.Declaration;
import vn.ntm.criteria.recognition.rule.SurveyLine;
import vn.ntm.criteria.recognition.rule.Vote;
import vn.ntm.criteria.set.PublishedVersion;
import vn.ntm.events.CriteriaEvent.RecognitionRevoked;
import vn.ntm.events.CriteriaEvent.UnitRecognised;
import vn.ntm.kernel.Code;
import vn.ntm.platform.identity.Ids;
import vn.ntm.platform.problem.Refused;

/** A unit's dossier for one tier of one set, and the decision on it. */
@Entity
class Recognition {

    @Id
    private UUID id;

    private Code code;
    private Code unit;
    private Code unitKind;
    private Code criteriaSet;
    private int setVersion;
    private Code tier;

    private int year;
    private LocalDate registeredOn;

    @Enumerated(EnumType.STRING)
    private State state;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<EvidenceItem> evidence;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<SurveyLine> survey;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Declaration> declarations;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Vote vote;

    private @Nullable String decision;
    private @Nullable LocalDate decidedOn;
    private @Nullable String decidedBy;
    private @Nullable LocalDate announcedOn;
    private @Nullable String revocation;
    private @Nullable LocalDate revokedOn;
    private UUID[] predecessors;
    private int steps;

    @Version
    private int revision;

    protected Recognition() {}

    Recognition(Code code, Code unit, PublishedVersion standard, int year, LocalDate registeredOn) {
        this(code, unit, standard, year, registeredOn, State.REGISTERED, List.of());
    }

    /** The same tier, by the same version of the set, for the unit that came out of a merger. */
    Recognition(Acknowledgement said, PublishedVersion standard, Recognition first, List<UUID> predecessors) {
        this(
                said.code(),
                said.unit(),
                standard,
                said.decidedOn().getYear(),
                first.registeredOn,
                State.RECOGNISED,
                predecessors);
        this.decision = said.number();
        this.decidedOn = said.decidedOn();
        this.decidedBy = said.signedBy();
    }

    private Recognition(
            Code code,
            Code unit,
            PublishedVersion standard,
            int year,
            LocalDate registeredOn,
            State state,
            List<UUID> predecessors) {
        this.id = Ids.next();
        this.code = code;
        this.unit = unit;
        this.unitKind = standard.unitKind();
        this.criteriaSet = standard.code();
        this.setVersion = standard.number();
        this.tier = standard.tier();
        this.year = year;
        this.registeredOn = registeredOn;
        this.state = state;
        this.evidence = List.of();
        this.survey = List.of();
        this.declarations = List.of();
        this.predecessors = predecessors.toArray(UUID[]::new);
    }

    /** By the terms of that day it is judged to the end; one that is acknowledged, by those of its first predecessor. */
    LocalDate registeredOn() {
        return registeredOn;
    }

    Step step(Act act, By by) {
        return new Step(id, ++steps, act, state, by);
    }

    /** Asked before anything is looked up: what is only half changed must not be found by a query. */
    void mayBecome(State next) {
        if (!state.leadsTo(next)) {
            throw new Refused(new NotFromHere(code, state, next));
        }
    }

    Step become(State next, Act act, By by) {
        mayBecome(next);
        state = next;
        return step(act, by);
    }

    Step vote(Vote counted, By by) {
        var step = become(State.VOTED, Act.VOTE, by);
        vote = counted;
        return step.remarked(counted.remark());
    }

    Step decide(Decision said, By by) {
        var step = become(State.RECOGNISED, Act.DECIDE, by);
        decision = said.number();
        decidedOn = said.decidedOn();
        decidedBy = said.signedBy();
        return step.effective(said.decidedOn()).remarked(said.remark());
    }

    Step announce(Announcement said, By by) {
        var step = become(State.ANNOUNCED, Act.ANNOUNCE, by);
        announcedOn = said.announcedOn();
        return step.effective(said.announcedOn()).remarked(said.remark());
    }

    Step revoke(Revocation said, By by) {
        var step = become(State.REVOKED, Act.REVOKE, by);
        revocation = said.number();
        revokedOn = said.revokedOn();
        return step.effective(said.revokedOn()).remarked(said.reason());
    }

    /** Given back, the dossier is voted on anew. */
    Step giveBack(String reason, By by) {
        var step = become(State.RETURNED, Act.RETURN, by);
        vote = null;
        return step.remarked(reason);
    }

    void keep(List<EvidenceItem> items) {
        evidence = items;
    }

    void asked(List<SurveyLine> lines) {
        survey = lines;
    }

    void declare(List<Declaration> said) {
        declarations = said;
    }

    boolean holdsOn(LocalDate day) {
        return decidedOn != null && !decidedOn.isAfter(day) && (revokedOn == null || revokedOn.isAfter(day));
    }

    UnitRecognised recognised() {
        if (decision == null || decidedOn == null) {
            throw new IllegalStateException("Not decided: " + code);
        }
        return new UnitRecognised(id, unit, criteriaSet, setVersion, tier, decision, decidedOn);
    }

    RecognitionRevoked revoked() {
        if (revocation == null || revokedOn == null) {
            throw new IllegalStateException("Not revoked: " + code);
        }
        return new RecognitionRevoked(id, unit, criteriaSet, setVersion, tier, revocation, revokedOn);
    }

    RecognitionView view(List<HistoryLine> history) {
        return new RecognitionView(
                id,
                code,
                unit,
                unitKind,
                criteriaSet,
                setVersion,
                tier,
                year,
                state,
                evidence,
                survey.stream().map(RecognitionView.Surveyed::of).toList(),
                declarations,
                vote,
                decision,
                decidedOn,
                decidedBy,
                announcedOn,
                revocation,
                revokedOn,
                List.of(predecessors),
                history);
    }

    UUID id() {
        return id;
    }

    Code code() {
        return code;
    }

    Code unit() {
        return unit;
    }

    Code unitKind() {
        return unitKind;
    }

    Code set() {
        return criteriaSet;
    }

    int versionOfSet() {
        return setVersion;
    }

    Code tier() {
        return tier;
    }

    State state() {
        return state;
    }

    List<EvidenceItem> evidence() {
        return evidence;
    }

    List<SurveyLine> survey() {
        return survey;
    }

    List<Declaration> declarations() {
        return declarations;
    }

    @Nullable
    Vote vote() {
        return vote;
    }

    @Nullable
    LocalDate decidedOn() {
        return decidedOn;
    }

    int revision() {
        return revision;
    }
}
