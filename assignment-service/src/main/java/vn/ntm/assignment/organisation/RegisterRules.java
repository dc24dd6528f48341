package vn.ntm.assignment.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

/** What must hold before anything is registered. Every obstacle is named, not the first. */
@ApplicationScoped
class RegisterRules {

    private final Organisations organisations;
    private final Kinds kinds;
    private final Caller caller;

    RegisterRules(Organisations organisations, Kinds kinds, Caller caller) {
        this.organisations = organisations;
        this.kinds = kinds;
        this.caller = caller;
    }

    /** @param wanted by the JSON Pointer it stands at, in order; each with its code */
    List<Violation> broken(Map<String, Registration> wanted) {
        var codes = wanted.values().stream()
                .map(Registration::code)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var knownKinds =
                kinds.known(wanted.values().stream().map(Registration::kind).collect(Collectors.toSet()));
        var groups = organisations.groups(codes);
        var now = organisations.parents();
        var check = new Check(
                new Tree(now, wanted.values()), now, knownKinds, groups, branch(), new HashSet<>(), new ArrayList<>());
        wanted.forEach(check::of);
        return check.found;
    }

    /** Null for the installation's administrator, who may register anywhere. */
    private @Nullable Set<Code> branch() {
        return caller.isInstallationAdministrator() ? null : new HashSet<>(caller.branch());
    }

    private record Check(
            Tree tree,
            Map<Code, @Nullable Code> now,
            Set<Code> kinds,
            Set<Code> groups,
            @Nullable Set<Code> branch,
            Set<Code> seen,
            List<Violation> found) {

        void of(String at, Registration said) {
            var code = said.code();
            if (code == null) {
                say(at + "/code", "code-missing", null, Words.of("Thiếu mã.", "The code is missing."));
                return;
            }
            if (!seen.add(code)) {
                say(at + "/code", "code-repeated", code, Words.of("Mã lặp lại.", "The code is there twice."));
            }
            if (groups.contains(code)) {
                say(at + "/code", "code-of-a-group", code, Words.of("Mã là của một nhóm.", "A group has this code."));
            }
            if (!kinds.contains(said.kind())) {
                say(
                        at + "/kind",
                        "unknown-kind",
                        said.kind(),
                        Words.of("Không có loại này.", "There is no such kind."));
            }
            if (said.parent() != null && !tree.holds(said.parent())) {
                say(
                        at + "/parent",
                        "unknown-parent",
                        said.parent(),
                        Words.of("Không có cơ quan cấp trên này.", "There is no such parent."));
            } else if (tree.circular(code)) {
                say(
                        at + "/parent",
                        "circular-parent",
                        said.parent(),
                        Words.of("Cơ quan nằm dưới chính mình.", "It would stand below itself."));
            }
            if (branch != null && !within(branch, code, said.parent())) {
                say(at, "outside-branch", code, Words.of("Ngoài phạm vi của bạn.", "It lies outside your branch."));
            }
        }

        /** Both where it stands and where it goes must be the caller's. */
        private boolean within(Set<Code> mine, Code code, @Nullable Code parent) {
            boolean stays = tree.held(code) && Objects.equals(now.get(code), parent);
            var above = tree.nearestStanding(parent);
            return (!tree.held(code) || mine.contains(code)) && (stays || (above != null && mine.contains(above)));
        }

        private void say(String pointer, String reason, @Nullable Code value, Words words) {
            found.add(new Violation(pointer, reason, value == null ? null : value.text(), words));
        }
    }

    /** Import pointers keep the order of the file. */
    static Map<String, Registration> numbered(List<Registration> wanted) {
        var rows = new java.util.LinkedHashMap<String, Registration>();
        for (int i = 0; i < wanted.size(); i++) {
            rows.put("/organisations/" + i, wanted.get(i));
        }
        return rows;
    }

    static Map<String, Registration> alone(Registration wanted) {
        return new HashMap<>(Map.of("", wanted));
    }
}
