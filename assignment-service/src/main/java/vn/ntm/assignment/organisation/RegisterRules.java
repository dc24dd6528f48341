package vn.ntm.assignment.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.organisation.timeline.DatedTree;
import vn.ntm.assignment.organisation.timeline.Days;
import vn.ntm.assignment.organisation.timeline.Span;
import vn.ntm.assignment.organisation.timeline.Stretch;
import vn.ntm.assignment.organisation.timeline.Timeline;
import vn.ntm.kernel.Code;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

/** What must hold of the register on every day. Every obstacle is named, not the first. */
@ApplicationScoped
public class RegisterRules {

    private final Organisations organisations;
    private final Kinds kinds;
    private final Caller caller;

    RegisterRules(Organisations organisations, Kinds kinds, Caller caller) {
        this.organisations = organisations;
        this.kinds = kinds;
        this.caller = caller;
    }

    /**
     * @param before the part of the register that is looked at, as it is recorded
     * @param after the same, as it would be
     * @param touched the bodies that would change, by where in the request they are spoken of
     */
    public List<Violation> broken(DatedTree before, DatedTree after, Map<Code, String> touched) {
        var wanted = touched.keySet().stream()
                .map(after::find)
                .filter(Objects::nonNull)
                .flatMap(life -> life.stretches().stream())
                .map(stretch -> stretch.as().kind())
                .collect(Collectors.toSet());
        var branch = caller.isInstallationAdministrator() ? null : caller.organisation();
        var check = new Check(
                before, after, kinds.spans(wanted), organisations.groups(touched.keySet()), branch, new ArrayList<>());
        touched.forEach((code, pointer) -> check.of(pointer, code));
        return check.found;
    }

    private record Check(
            DatedTree before,
            DatedTree after,
            Map<Code, Span> kinds,
            Set<Code> groups,
            @Nullable Code branch,
            List<Violation> found) {

        void of(String at, Code code) {
            var life = after.find(code);
            if (life == null) {
                return;
            }
            if (groups.contains(code)) {
                say(at + "/code", "code-of-a-group", code, Words.of("Mã là của một nhóm.", "A group has this code."));
            }
            var was = before.find(code);
            life.stretches().stream()
                    .filter(stretch -> was == null || !was.stretches().contains(stretch))
                    .forEach(stretch -> ofKind(at, stretch));
            ofParents(at, life);
            if (branch != null && !within(code, was, life)) {
                say(at, "outside-branch", code, Words.of("Ngoài phạm vi của bạn.", "It lies outside your branch."));
            }
        }

        private void ofKind(String at, Stretch stretch) {
            var kind = stretch.as().kind();
            var span = kinds.get(kind);
            if (span == null) {
                say(
                        at + "/kind",
                        "unknown-kind",
                        kind,
                        Words.of(
                                "Không có loại này. Các loại: GET /api/v1/organisation-kinds; quản trị viên của hệ thống đặt loại mới bằng PUT.",
                                "There is no such kind. The kinds: GET /api/v1/organisation-kinds; the installation's administrator defines another with PUT."));
            } else if (!span.covers(stretch.span())) {
                say(
                        at + "/kind",
                        "kind-not-in-force",
                        kind,
                        Words.of(
                                "Loại %s không có hiệu lực suốt thời gian %s.",
                                "There is no kind %s on all days of %s.", kind, days(stretch.span())));
            }
        }

        private void ofParents(String at, Timeline life) {
            var unknown = life.stretches().stream()
                    .map(stretch -> stretch.as().parent())
                    .filter(parent -> parent != null && after.find(parent) == null)
                    .findFirst();
            if (unknown.isPresent()) {
                say(
                        at + "/parent",
                        "unknown-parent",
                        unknown.get(),
                        Words.of("Không có cơ quan cấp trên này.", "There is no such parent."));
                return;
            }
            var circle = after.circularOn(life.code());
            if (circle.isPresent()) {
                say(
                        at + "/parent",
                        "circular-parent",
                        after.parent(life.code(), circle.get()),
                        Words.of(
                                "Từ ngày %s cơ quan nằm dưới chính mình.",
                                "From %s on it would stand below itself.", circle.get()));
                return;
            }
            after.withoutParent(life.code())
                    .forEach(alone -> say(
                            at + "/parent",
                            "parent-not-in-force",
                            alone.as().parent(),
                            Words.of(
                                    "Cơ quan cấp trên của %s không tồn tại suốt thời gian %s.",
                                    "The parent of %s does not exist on all days of %s.",
                                    life.code(),
                                    days(alone.span()))));
        }

        private static String days(Span span) {
            return span.to() == null ? span.from() + " → ∞" : span.from() + " → " + Days.before(span.to());
        }

        /** Both where it stands and where it goes must be the caller's. */
        private boolean within(Code code, @Nullable Timeline was, Timeline life) {
            if (was != null && !mine(was)) {
                return false;
            }
            return life.stretches().stream()
                    .filter(stretch -> was == null || !was.stretches().contains(stretch))
                    .allMatch(stretch -> code.equals(branch) || stays(was, stretch) || mineBelow(stretch));
        }

        private static boolean stays(@Nullable Timeline was, Stretch stretch) {
            return was != null
                    && was.stretches().stream()
                            .anyMatch(old -> Objects.equals(
                                    old.as().parent(), stretch.as().parent()));
        }

        private boolean mineBelow(Stretch stretch) {
            var parent = stretch.as().parent();
            return parent != null && isMine(after, parent, stretch);
        }

        private boolean mine(Timeline was) {
            return was.stretches().stream().anyMatch(stretch -> isMine(before, was.code(), stretch));
        }

        /** Up the tree as it is on the first day of this stretch, at the latest on the last day of who stands there. */
        private boolean isMine(DatedTree tree, Code from, Stretch stretch) {
            var next = from;
            for (int steps = 0; next != null && steps < 100; steps++) {
                if (next.equals(branch)) {
                    return true;
                }
                var life = tree.find(next);
                next = life == null ? null : life.nearest(stretch.from()).as().parent();
            }
            return false;
        }

        private void say(String pointer, String reason, @Nullable Code value, Words words) {
            found.add(new Violation(pointer, reason, value == null ? null : value.text(), words));
        }
    }
}
