package vn.ntm.assignment.organisation;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.organisation.Refusal.Ambiguous;
import vn.ntm.assignment.organisation.Refusal.NobodyIsCalled;
import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Refused;

/** There are two communes called Đăk Long: a name that may mean several bodies is never guessed. */
@ApplicationScoped
class ResolveName {

    private final OrganisationSearch search;

    ResolveName(OrganisationSearch search) {
        this.search = search;
    }

    OrganisationLine resolve(String name, @Nullable Code kind, @Nullable Code under, @Nullable LocalDate at) {
        var called = search.called(name, kind, under, at);
        return switch (called.size()) {
            case 0 -> throw new Refused(new NobodyIsCalled(name));
            case 1 -> called.getFirst();
            default -> throw new Refused(new Ambiguous(name, called));
        };
    }
}
