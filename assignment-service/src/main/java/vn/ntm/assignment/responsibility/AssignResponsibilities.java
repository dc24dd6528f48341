package vn.ntm.assignment.responsibility;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.arithmetic.Faults;
import vn.ntm.assignment.fact.CriteriaSets;
import vn.ntm.assignment.organisation.Organisations;
import vn.ntm.assignment.responsibility.Refusal.BreaksRules;
import vn.ntm.assignment.responsibility.Refusal.NotTheIssuer;
import vn.ntm.kernel.Code;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.revision.IfMatch;
import vn.ntm.platform.revision.Versioned;

@ApplicationScoped
class AssignResponsibilities {

    private final Matrices matrices;
    private final Organisations organisations;
    private final CriteriaSets sets;
    private final Caller caller;
    private final Clock clock;

    AssignResponsibilities(
            Matrices matrices, Organisations organisations, CriteriaSets sets, Caller caller, Clock clock) {
        this.matrices = matrices;
        this.organisations = organisations;
        this.sets = sets;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Versioned<MatrixTerms> assign(MatrixTerms terms, @Nullable IfMatch ifMatch) {
        check(terms);
        if (!caller.covers(terms.issuer())) {
            throw new Refused(new NotTheIssuer(terms.issuer()));
        }
        var known = matrices.of(terms.issuer(), terms.set());
        if (known.isEmpty()) {
            var matrix = new Matrix(terms);
            matrices.keep(matrix, caller.account(), clock.instant());
            return Versioned.created(matrix.content(), matrix.revision());
        }
        var matrix = known.get();
        if (!matrix.content().equals(terms)) {
            IfMatch.check(ifMatch, matrix.revision());
            matrix.state(terms);
            matrices.keep(matrix, caller.account(), clock.instant());
        }
        return Versioned.of(matrix.content(), matrix.revision());
    }

    private void check(MatrixTerms terms) {
        var named = new HashSet<Code>();
        named.add(terms.issuer());
        terms.rows().forEach(row -> named.add(row.organisation()));
        var set = List.of(terms.set());
        var faults = new Faults();
        new MatrixRules(organisations.known(named), sets.known(set), sets.items(set), faults).check(terms);
        if (!faults.none()) {
            throw new Refused(new BreaksRules(faults.all()));
        }
    }
}
