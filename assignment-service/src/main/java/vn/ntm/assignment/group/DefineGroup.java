package vn.ntm.assignment.group;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.group.Refusal.BeyondBranch;
import vn.ntm.assignment.group.Refusal.NotDefinable;
import vn.ntm.assignment.organisation.Kinds;
import vn.ntm.assignment.organisation.Organisations;
import vn.ntm.kernel.Code;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.outbox.Outbox;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;
import vn.ntm.platform.revision.IfMatch;
import vn.ntm.platform.revision.Versioned;

@ApplicationScoped
class DefineGroup {

    private final Groups groups;
    private final Organisations organisations;
    private final Kinds kinds;
    private final Caller caller;
    private final Outbox outbox;

    DefineGroup(Groups groups, Organisations organisations, Kinds kinds, Caller caller, Outbox outbox) {
        this.groups = groups;
        this.organisations = organisations;
        this.kinds = kinds;
        this.caller = caller;
        this.outbox = outbox;
    }

    @Transactional
    Versioned<Definition> define(Code code, Definition said, @Nullable IfMatch ifMatch) {
        var broken = broken(code, said);
        if (!broken.isEmpty()) {
            throw new Refused(new NotDefinable(broken));
        }
        var known = groups.named(code);
        if (!within(said) || !known.map(Group::line).map(this::within).orElse(true)) {
            throw new Refused(new BeyondBranch(code));
        }
        return known.map(group -> change(group, said, ifMatch)).orElseGet(() -> create(code, said));
    }

    private Versioned<Definition> create(Code code, Definition said) {
        var group = new Group(code, said);
        groups.persistAndFlush(group);
        outbox.add(group.defined());
        return Versioned.created(group.line(), group.revision());
    }

    private Versioned<Definition> change(Group known, Definition said, @Nullable IfMatch ifMatch) {
        if (!known.isAs(said)) {
            IfMatch.check(ifMatch, known.revision());
            outbox.add(known.define(said));
            groups.flush();
        }
        return Versioned.of(known.line(), known.revision());
    }

    /** A group may mean only bodies of the caller's branch. */
    private boolean within(Definition said) {
        if (caller.isInstallationAdministrator()) {
            return true;
        }
        var branch = new HashSet<>(caller.branch());
        boolean kindsWithin = said.kinds().isEmpty() || (said.under() != null && branch.contains(said.under()));
        return kindsWithin && branch.containsAll(said.members());
    }

    private List<Violation> broken(Code code, Definition said) {
        var found = new ArrayList<Violation>();
        if (said.code() != null && !said.code().equals(code)) {
            found.add(violation(
                    "/code", "code-is-identity", said.code(), "Mã không bao giờ đổi.", "A code never changes."));
        }
        if (!organisations.known(List.of(code)).isEmpty()) {
            found.add(violation(
                    "/code",
                    "code-of-an-organisation",
                    code,
                    "Mã là của một cơ quan.",
                    "An organisation has this code."));
        }
        if (said.members().isEmpty() && said.kinds().isEmpty()) {
            found.add(new Violation(
                    "/members", "means-nobody", null, Words.of("Nhóm không có ai.", "The group means nobody.")));
        }
        unknown("/members", said.members(), organisations.known(said.members()), found);
        unknown("/kinds", said.kinds(), kinds.known(said.kinds()), found);
        if (said.under() != null && organisations.known(List.of(said.under())).isEmpty()) {
            found.add(violation("/under", "unknown-code", said.under(), "Không có mã này.", "There is no such code."));
        }
        return found;
    }

    private static void unknown(String list, List<Code> codes, Set<Code> known, List<Violation> found) {
        for (int i = 0; i < codes.size(); i++) {
            if (!known.contains(codes.get(i))) {
                found.add(violation(
                        list + "/" + i, "unknown-code", codes.get(i), "Không có mã này.", "There is no such code."));
            }
        }
    }

    private static Violation violation(String pointer, String reason, Code value, String vi, String en) {
        return new Violation(pointer, reason, value.text(), Words.of(vi, en));
    }
}
