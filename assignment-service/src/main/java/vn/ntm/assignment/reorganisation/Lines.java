package vn.ntm.assignment.reorganisation;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import vn.ntm.kernel.Code;
import vn.ntm.kernel.Restatement;
import vn.ntm.kernel.Restatement.Part;

/** What became of bodies, event by event; one that goes on beside its successors has a share of its own. */
final class Lines {

    private final Map<Code, NavigableMap<LocalDate, List<Part>>> events = new HashMap<>();
    private final Map<Body, List<Part>> followed = new HashMap<>();

    void add(Code predecessor, LocalDate on, Part part) {
        events.computeIfAbsent(predecessor, _ -> new TreeMap<>())
                .computeIfAbsent(on, _ -> new ArrayList<>())
                .add(part);
    }

    /** Who stands in its place after all of these. */
    List<Part> from(Code body) {
        return follow(new Body(body, LocalDate.MIN));
    }

    private List<Part> follow(Body body) {
        var known = followed.get(body);
        if (known != null) {
            return known;
        }
        var next = events.getOrDefault(body.code(), Collections.emptyNavigableMap())
                .higherEntry(body.since());
        var parts = next == null
                ? List.of(new Part(body.code(), BigDecimal.ONE))
                : Restatement.then(
                        next.getValue(),
                        next.getValue().stream()
                                .collect(toMap(
                                        Part::successor, part -> follow(new Body(part.successor(), next.getKey())))));
        followed.put(body, parts);
        return parts;
    }

    private record Body(Code code, LocalDate since) {}
}
