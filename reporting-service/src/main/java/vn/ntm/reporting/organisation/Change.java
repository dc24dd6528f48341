package vn.ntm.reporting.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.ntm.events.AssignmentEvent.HandOver;
import vn.ntm.events.AssignmentEvent.OrganisationAbolished;
import vn.ntm.events.AssignmentEvent.OrganisationMerged;
import vn.ntm.events.AssignmentEvent.OrganisationSplit;
import vn.ntm.kernel.Code;

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

    Stream<Code> givers() {
        return handOvers.stream().map(HandOver::from);
    }

    Stream<Code> heirs() {
        return handOvers.stream().map(HandOver::to);
    }

    String reasonWithoutHeir() {
        return "Theo %s, cơ quan kết thúc hoạt động từ ngày %s và không có cơ quan nào tiếp nhận nghĩa vụ."
                .formatted(decision, effectiveOn);
    }

    String reasonOutlived() {
        return "Theo %s, cơ quan kết thúc hoạt động từ ngày %s, trước khi kỳ báo cáo bắt đầu."
                .formatted(decision, effectiveOn);
    }
}
