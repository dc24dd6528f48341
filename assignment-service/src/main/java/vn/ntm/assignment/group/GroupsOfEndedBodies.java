package vn.ntm.assignment.group;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.ntm.assignment.reorganisation.HandedOver;
import vn.ntm.assignment.reorganisation.Matter;
import vn.ntm.assignment.reorganisation.OpenItem;
import vn.ntm.kernel.Code;
import vn.ntm.platform.outbox.Outbox;

/** A group that lists a body by name also means who took over from it, on days when that exists. */
@ApplicationScoped
class GroupsOfEndedBodies implements HandedOver {

    private final Groups groups;
    private final Outbox outbox;

    GroupsOfEndedBodies(Groups groups, Outbox outbox) {
        this.groups = groups;
        this.outbox = outbox;
    }

    @Override
    public Matter matter() {
        return Matter.GROUP;
    }

    @Override
    public List<OpenItem> open(Collection<Code> bodies) {
        return groups.listing(bodies).stream()
                .map(Group::line)
                .flatMap(group -> group.members().stream()
                        .filter(bodies::contains)
                        .map(member -> new OpenItem(
                                Matter.GROUP,
                                member,
                                Objects.requireNonNull(group.code()).text(),
                                group.name(),
                                null)))
                .toList();
    }

    @Override
    public int handOver(UUID change, Map<Code, Code> plan) {
        var listing = groups.listing(plan.keySet());
        outbox.addAll(listing.stream().map(group -> group.joined(plan)).toList());
        return listing.size();
    }
}
