package vn.ntm.criteria.recognition;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import vn.ntm.criteria.recognition.rule.ComputedVerdicts;
import vn.ntm.criteria.recognition.rule.Declaration;
import vn.ntm.criteria.recognition.rule.Facts;
import vn.ntm.criteria.recognition.rule.SurveyLine;
import vn.ntm.criteria.recognition.rule.Verdict;
import vn.ntm.kernel.Code;

/** What this service knows of a dossier's unit on a day. */
@ApplicationScoped
class KnownFacts {

    /** Held on that day, in a set whose validity overlaps that of the dossier's own: the same period. */
    private static final String HOLDING = """
            select distinct r.unit from recognition r
            join criteria_set s on s.code = r.criteria_set
            join criteria_set own on own.code = :own
            where r.unit = any (:units) and r.tier = any (:tiers)
                and r.decided_on <= :day and (r.revoked_on is null or r.revoked_on > :day)
                and s.valid_from <= coalesce(own.valid_to, 'infinity') and own.valid_from <= coalesce(s.valid_to, 'infinity')""";

    private final Session session;
    private final Units units;
    private final ComputedVerdicts verdicts;

    KnownFacts(Session session, Units units, ComputedVerdicts verdicts) {
        this.session = session;
        this.units = units;
        this.verdicts = verdicts;
    }

    Facts of(Recognition dossier, LocalDate day) {
        return new OnThatDay(dossier, day);
    }

    private final class OnThatDay implements Facts {

        private final Recognition dossier;
        private final LocalDate day;

        OnThatDay(Recognition dossier, LocalDate day) {
            this.dossier = dossier;
            this.day = day;
        }

        @Override
        public Code unit() {
            return dossier.unit();
        }

        @Override
        public SequencedSet<Code> unitsBelow(Collection<Code> kinds) {
            return units.below(dossier.unit(), kinds, day);
        }

        @Override
        public Set<Code> holding(Collection<Code> asked, Collection<Code> tiers) {
            return new HashSet<>(session.createNativeQuery(HOLDING, String.class)
                    .setParameter("own", dossier.set().text())
                    .setParameter("units", Units.texts(asked))
                    .setParameter("tiers", Units.texts(tiers))
                    .setParameter("day", day)
                    .getResultStream()
                    .map(Code::valueOf)
                    .toList());
        }

        @Override
        public Optional<Verdict> verdict() {
            return verdicts.of(dossier.unit(), dossier.set(), day);
        }

        @Override
        public List<SurveyLine> survey() {
            return dossier.survey();
        }

        @Override
        public Optional<Declaration> declared(Code code) {
            return dossier.declarations().stream()
                    .filter(said -> said.code().equals(code))
                    .findFirst();
        }
    }
}
