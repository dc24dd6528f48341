package vn.ntm.assignment.organisation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/** Who stands under whom, as it would be after some registrations. */
final class Tree {

    private final Map<Code, @Nullable Code> parents;
    private final Set<Code> standing;

    /**
     * @param now child to parent, as it stands
     * @param wanted what would be registered, each with its code
     */
    Tree(Map<Code, @Nullable Code> now, Collection<Registration> wanted) {
        this.standing = Set.copyOf(now.keySet());
        this.parents = new HashMap<>(now);
        for (var registration : wanted) {
            if (registration.code() != null) {
                parents.put(registration.code(), registration.parent());
            }
        }
    }

    boolean holds(Code code) {
        return parents.containsKey(code);
    }

    boolean held(Code code) {
        return standing.contains(code);
    }

    /** Whether somebody is, through others, above itself. */
    boolean circular(Code code) {
        var above = new HashSet<Code>();
        for (var next = parents.get(code); next != null && above.add(next); next = parents.get(next)) {
            if (next.equals(code)) {
                return true;
            }
        }
        return false;
    }

    /** The nearest body on the way up that is registered already, itself included. */
    @Nullable
    Code nearestStanding(@Nullable Code code) {
        var passed = new HashSet<Code>();
        var next = code;
        while (next != null && !standing.contains(next) && passed.add(next)) {
            next = parents.get(next);
        }
        return next != null && standing.contains(next) ? next : null;
    }
}
