package vn.ntm.reporting.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.ntm.events.AssignmentEvent.HandOver;
import vn.ntm.events.AssignmentEvent.OrganisationAbolished;
import vn.ntm.events.AssignmentEvent.OrganisationMerged;
import vn.ntm.events.AssignmentEvent.OrganisationSplit;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Deadline;
import vn.ntm.platform.problem.Words;

/** A reorganisation as this service needs it: which bodies end, and who owes what they still owed. */
record Change(UUID id, String decision, LocalDate effectiveOn, List<Code> ending, List<HandOver> handOvers) {

    /** A body that goes on under its own code does not end, though others join it. */
    static Change of(OrganisationMerged merged) {
        return new Change(
                merged.change(),
                merged.decision(),
                merged.effectiveOn(),
                merged.predecessors().stream()
                        .filter(body -> !body.equals(merged.successor()))
                        .toList(),
                merged.handOvers());
    }

    static Change of(OrganisationSplit split) {
        boolean goesOn =
                split.successors().stream().anyMatch(share -> share.successor().equals(split.predecessor()));
        return new Change(
                split.change(),
                split.decision(),
                split.effectiveOn(),
                goesOn ? List.of() : List.of(split.predecessor()),
                split.handOvers());
    }

    static Change of(OrganisationAbolished abolished) {
        return new Change(
                abolished.change(),
                abolished.decision(),
                abolished.effectiveOn(),
                List.of(abolished.organisation()),
                abolished.handOvers());
    }

    /** What such a body owes ends with it. */
    List<Code> endingWithoutHeir() {
        return ending.stream()
                .filter(body ->
                        handOvers.stream().noneMatch(handOver -> handOver.from().equals(body)))
                .toList();
    }

    /** Null if nobody was named. */
    @Nullable
    String heirOf(Code body) {
        return handOvers.stream()
                .filter(handOver -> handOver.from().equals(body))
                .map(handOver -> handOver.to().text())
                .findFirst()
                .orElse(null);
    }

    /** @param later who stands now for a body that takes over here and has ended since */
    Change followedBy(Map<Code, Code> later) {
        return new Change(
                id,
                decision,
                effectiveOn,
                ending,
                handOvers.stream()
                        .map(said -> new HandOver(said.from(), later.getOrDefault(said.to(), said.to())))
                        .toList());
    }

    Stream<Code> givers() {
        return handOvers.stream().map(HandOver::from);
    }

    Stream<Code> heirs() {
        return handOvers.stream().map(HandOver::to);
    }

    Words reasonWithoutHeir() {
        return new Words(
                "Theo %s, cơ quan kết thúc hoạt động từ ngày %s và không có cơ quan nào tiếp nhận nghĩa vụ."
                        .formatted(decision, Deadline.vietnamese(effectiveOn)),
                "By %s the body ended on %s, and no body was named to owe what it owed."
                        .formatted(decision, effectiveOn));
    }

    Words reasonOutlived() {
        return new Words(
                "Theo %s, cơ quan kết thúc hoạt động từ ngày %s, trước khi mở báo cáo của kỳ này."
                        .formatted(decision, Deadline.vietnamese(effectiveOn)),
                "By %s the body ended on %s, before the report of this period opens.".formatted(decision, effectiveOn));
    }
}
