package vn.ntm.reporting.regime;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;

import vn.ntm.events.AssignmentEvent.DirectivePublished;
import vn.ntm.kernel.Code;

/** What a directive sets is in force when it is published, and asks for nothing more when the directive ends. */
@ApplicationScoped
public class RegimesInForce {

    private static final Logger LOG = Logger.getLogger(RegimesInForce.class);

    private final Regimes regimes;

    RegimesInForce(Regimes regimes) {
        this.regimes = regimes;
    }

    @Transactional(MANDATORY)
    public void put(DirectivePublished directive) {
        for (var terms : directive.regimes()) {
            var known = regimes.findByIdOptional(terms.code().text());
            if (known.isEmpty()) {
                regimes.persist(new Regime(directive.directive(), directive.issuer(), terms, directive.publishedAt()));
            } else if (known.get().mayBeSetAnewBy(directive)) {
                regimes.keepVersion(known.get(), directive.publishedAt());
                known.get().amend(directive.directive(), terms, directive.publishedAt());
            } else {
                LOG.errorf(
                        "Directive %s sets regime %s, which is in force already", directive.directive(), terms.code());
            }
        }
    }

    /** Answers which of them this directive had set; a regime that another directive sets by now goes on. */
    @Transactional(MANDATORY)
    public List<Code> end(UUID directive, List<Code> codes, Instant at) {
        return codes.stream()
                .filter(code -> regimes.findByIdOptional(code.text())
                        .filter(regime -> regime.isSetBy(directive))
                        .map(regime -> regime.end(at))
                        .isPresent())
                .toList();
    }
}
