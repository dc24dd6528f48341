package vn.ntm.assignment.directive;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.ntm.assignment.arithmetic.StatedCheck;
import vn.ntm.assignment.target.TargetTerms;
import vn.ntm.kernel.Code;

/** What a directive states in figures, draft or published, for those who may read it. */
@ApplicationScoped
public class Statements {

    private final Access access;

    Statements(Access access) {
        this.access = access;
    }

    @Transactional
    public Stated of(Code reference) {
        var document = access.toRead(reference).content();
        return new Stated(document.code(), document.targets(), document.arithmetic());
    }

    public record Stated(Code directive, List<TargetTerms> targets, List<StatedCheck> checks) {}
}
