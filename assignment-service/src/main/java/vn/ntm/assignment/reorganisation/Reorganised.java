package vn.ntm.assignment.reorganisation;

import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.organisation.timeline.Attributes;
import vn.ntm.assignment.organisation.timeline.DatedTree;
import vn.ntm.assignment.organisation.timeline.Span;
import vn.ntm.assignment.organisation.timeline.Timeline;
import vn.ntm.assignment.reorganisation.Act.Abolish;
import vn.ntm.assignment.reorganisation.Act.Apportion;
import vn.ntm.assignment.reorganisation.Act.ChangeKind;
import vn.ntm.assignment.reorganisation.Act.Create;
import vn.ntm.assignment.reorganisation.Act.Merge;
import vn.ntm.assignment.reorganisation.Act.Rename;
import vn.ntm.assignment.reorganisation.Act.Split;
import vn.ntm.assignment.reorganisation.Act.Transfer;
import vn.ntm.kernel.Code;

/** What a decision makes of the register: lives as they would be, who ends, who stands in their place, and what is wrong. */
final class Reorganised {

    private final LegalEvent event;
    private final UUID change;
    private final DatedTree before;
    private final DatedTree after;
    private final SequencedMap<Code, String> touched = new LinkedHashMap<>();
    private final SequencedMap<Code, String> ending = new LinkedHashMap<>();
    private final Set<Code> transferred = new HashSet<>();
    private final Map<Code, Code> merged = new HashMap<>();
    private final Map<Matter, Map<Code, Code>> takingOver;
    private final List<Step> steps = new ArrayList<>();
    private final Map<Code, List<Division>> divisions;
    private final Set<Division> apportioned = new HashSet<>();
    private final Findings findings = new Findings();

    private Reorganised(LegalEvent event, UUID change, DatedTree before, Map<Code, List<Division>> divisions) {
        this.event = event;
        this.divisions = divisions;
        this.change = change;
        this.before = before;
        this.after = before.copy();
        this.takingOver = takingOver(event);
    }

    private static Map<Matter, Map<Code, Code>> takingOver(LegalEvent event) {
        var named = new EnumMap<Matter, Map<Code, Code>>(Matter.class);
        for (var matter : Matter.values()) {
            var heirs = new HashMap<Code, Code>();
            event.handOvers().stream()
                    .filter(takeover -> takeover.covers(matter))
                    .forEach(takeover -> heirs.putIfAbsent(takeover.from(), takeover.to()));
            named.put(matter, heirs);
        }
        return named;
    }

    /**
     * @param before the bodies named, their children, and all that stands above them
     * @param divisions of the bodies named, as recorded before
     */
    static Reorganised by(LegalEvent event, UUID change, DatedTree before, Map<Code, List<Division>> divisions) {
        var result = new Reorganised(event, change, before, divisions);
        if (event.effectiveOn().isBefore(event.decidedOn())) {
            result.findings.say(
                    "/effectiveOn",
                    "effective-before-decision",
                    event.effectiveOn(),
                    "Văn bản có hiệu lực trước ngày ký.",
                    "It would take effect before it was decided.");
        }
        for (int i = 0; i < event.acts().size(); i++) {
            if (event.acts().get(i) instanceof Create create) {
                result.create("/acts/" + i, create);
            }
        }
        for (int i = 0; i < event.acts().size(); i++) {
            result.apply("/acts/" + i, event.acts().get(i));
        }
        result.end();
        return result;
    }

    private LocalDate day() {
        return event.effectiveOn();
    }

    private void apply(String at, Act act) {
        switch (act) {
            case Create _ -> {}
            case Rename(var body, var name, var nameEn) ->
                change(at + "/body", body, Attributes::name, as -> as.named(name, nameEn));
            case ChangeKind(var body, var kind, var name) -> {
                change(at + "/body", body, Attributes::kind, as -> as.ofKind(kind));
                if (name != null) {
                    change(at + "/body", body, Attributes::name, as -> as.named(name, null));
                }
            }
            case Transfer(var bodies, var parent) -> {
                for (int i = 0; i < bodies.size(); i++) {
                    transferred.add(bodies.get(i));
                    change(at + "/bodies/" + i, bodies.get(i), Attributes::parent, as -> as.under(parent));
                }
            }
            case Abolish(var bodies) -> {
                for (int i = 0; i < bodies.size(); i++) {
                    ends(at + "/bodies/" + i, bodies.get(i));
                }
            }
            case Merge(var bodies, var into) -> {
                for (int i = 0; i < bodies.size(); i++) {
                    if (bodies.get(i).equals(into)) {
                        findings.say(
                                at + "/bodies/" + i,
                                "merges-into-itself",
                                into,
                                "Không nhập vào chính mình.",
                                "It cannot be merged into itself.");
                    } else {
                        ends(at + "/bodies/" + i, bodies.get(i));
                        merged.putIfAbsent(bodies.get(i), into);
                        steps.add(new Step(bodies.get(i), into, BigDecimal.ONE));
                    }
                }
                touched.putIfAbsent(into, at + "/into");
            }
            case Split split -> split(at, split);
            case Apportion apportion -> apportion(at, apportion);
        }
    }

    private void create(String at, Create create) {
        if (after.find(create.code()) != null) {
            findings.say(
                    at + "/code",
                    "code-in-use",
                    create.code(),
                    "Mã đã dùng; mã không bao giờ dùng lại.",
                    "The code is taken; a code is never used again.");
            return;
        }
        after.put(Timeline.of(create.code(), new Span(day(), null), create.attributes(), change));
        touched.put(create.code(), at);
    }

    private void split(String at, Split split) {
        Shares.judge(at + "/parts", split.parts(), false, findings);
        boolean goesOn = false;
        for (int i = 0; i < split.parts().size(); i++) {
            var part = split.parts().get(i);
            goesOn |= part.into().equals(split.body());
            touched.putIfAbsent(part.into(), at + "/parts/" + i + "/into");
            steps.add(new Step(split.body(), part.into(), part.share()));
        }
        if (goesOn) {
            exists(at + "/body", split.body());
            touched.putIfAbsent(split.body(), at + "/body");
        } else {
            ends(at + "/body", split.body());
        }
    }

    private void apportion(String at, Apportion said) {
        Shares.judge(at + "/parts", said.parts(), true, findings);
        if (after.find(said.body()) == null) {
            findings.say(at + "/body", "unknown-code", said.body(), "Không có mã này.", "There is no such code.");
            return;
        }
        divisions.getOrDefault(said.body(), List.of()).stream()
                .filter(division -> division.on().equals(said.dividedOn()))
                .findFirst()
                .ifPresentOrElse(
                        division -> apportion(at, said, division),
                        () -> findings.say(
                                at + "/dividedOn",
                                "no-such-division",
                                said.dividedOn(),
                                "Cơ quan không được chia ngày này.",
                                "It was not divided on that day."));
        touched.putIfAbsent(said.body(), at + "/body");
    }

    private void apportion(String at, Apportion said, Division division) {
        if (division.hasShares()) {
            findings.say(
                    at + "/dividedOn",
                    "shares-known",
                    said.dividedOn(),
                    "Văn bản chia đã nêu tỷ lệ.",
                    "The decision that divided it says the shares.");
        }
        if (!division.parts().equals(said.parts().stream().map(Act.Part::into).collect(toSet()))) {
            findings.say(
                    at + "/parts",
                    "other-parts",
                    division.parts().stream().sorted().toList(),
                    "Phải nêu đúng các cơ quan kế thừa khi chia.",
                    "They must be those that it was divided into.");
        }
        if (day().isBefore(said.dividedOn())) {
            findings.say(
                    "/effectiveOn",
                    "effective-before-division",
                    day(),
                    "Có hiệu lực trước ngày chia.",
                    "It would take effect before the division.");
        }
        if (!apportioned.add(division)) {
            findings.say(at, "apportioned-twice", said.body(), "Nêu tỷ lệ hai lần.", "Its shares are said twice.");
        }
    }

    private <T> void change(
            String at,
            Code body,
            java.util.function.Function<Attributes, T> what,
            java.util.function.UnaryOperator<Attributes> how) {
        exists(at, body).ifPresent(life -> {
            after.put(life.changed(day(), what, how, change));
            touched.putIfAbsent(body, at);
        });
    }

    private void ends(String at, Code body) {
        var life = exists(at, body);
        if (life.isEmpty()) {
            return;
        }
        if (ending.putIfAbsent(body, at) != null) {
            findings.say(at, "ends-twice", body, "Kết thúc hai lần.", "It would end twice.");
        }
        if (life.get().span().to() != null || life.get().changesAfter(day())) {
            findings.say(
                    at,
                    "later-change-recorded",
                    body,
                    "Đã ghi một thay đổi có hiệu lực sau ngày này.",
                    "A change that takes effect later is recorded already.");
        }
        touched.putIfAbsent(body, at);
    }

    /** It must be there on the day before and on the day itself. */
    private Optional<Timeline> exists(String at, Code body) {
        var life = after.find(body);
        if (life == null) {
            findings.say(at, "unknown-code", body, "Không có mã này.", "There is no such code.");
            return Optional.empty();
        }
        var end = life.span().to();
        if (end != null && !day().isBefore(end)) {
            findings.say(at, "already-ended", body, "Cơ quan đã kết thúc.", "It has ended already.");
            return Optional.empty();
        }
        if (!life.span().from().isBefore(day()) && before.find(body) != null) {
            findings.say(at, "not-yet-there", body, "Cơ quan chưa tồn tại.", "It does not exist yet.");
            return Optional.empty();
        }
        return Optional.of(life);
    }

    /** After all else: who is merged takes along what stands below it, and nobody is left behind. */
    private void end() {
        ending.forEach((body, at) -> {
            var into = merged.get(body);
            if (into != null) {
                moveAlong(body, into, at);
            }
        });
        ending.forEach((body, at) -> {
            var life = Objects.requireNonNull(after.find(body), "it exists");
            if (before.find(body) == null) {
                findings.say(
                        at, "acts-contradict", body, "Vừa lập vừa kết thúc.", "It would be made and ended at once.");
                return;
            }
            for (var child : after.childrenOn(body, day())) {
                if (!ending.containsKey(child)) {
                    findings.say(
                            at,
                            "left-without-parent",
                            child,
                            "Còn cơ quan trực thuộc chưa chuyển.",
                            "A body below it is not moved anywhere.");
                }
            }
            after.put(life.ended(day()));
        });
        for (var step : steps) {
            standsThen(step.successor());
        }
        var planned = new HashSet<String>();
        for (int i = 0; i < event.handOvers().size(); i++) {
            planned("/handOvers/" + i, event.handOvers().get(i), planned);
        }
    }

    private void moveAlong(Code body, Code into, String at) {
        for (var child : after.childrenOn(body, day())) {
            if (!ending.containsKey(child) && !transferred.contains(child)) {
                after.put(Objects.requireNonNull(after.find(child), "it is there")
                        .changed(day(), Attributes::parent, as -> as.under(into), change));
                touched.putIfAbsent(child, at);
            }
        }
    }

    private void standsThen(Code successor) {
        var at = touched.getOrDefault(successor, "/acts");
        if (ending.containsKey(successor)) {
            findings.say(
                    at,
                    "successor-ends-too",
                    successor,
                    "Cơ quan kế thừa cũng kết thúc.",
                    "The successor ends as well.");
        } else if (after.on(successor, day()).isEmpty()) {
            findings.say(
                    at,
                    "successor-not-in-force",
                    successor,
                    "Cơ quan kế thừa không tồn tại vào ngày có hiệu lực.",
                    "The successor does not exist on that day.");
        }
    }

    private void planned(String at, Takeover takeover, Set<String> planned) {
        if (!ending.containsKey(takeover.from())) {
            findings.say(
                    at + "/from",
                    "does-not-end",
                    takeover.from(),
                    "Cơ quan này không kết thúc.",
                    "This body does not end.");
        }
        if (ending.containsKey(takeover.to()) || after.on(takeover.to(), day()).isEmpty()) {
            findings.say(
                    at + "/to",
                    "successor-not-in-force",
                    takeover.to(),
                    "Cơ quan nhận không tồn tại vào ngày có hiệu lực.",
                    "Who takes over does not exist on that day.");
        }
        for (var matter : Matter.values()) {
            if (takeover.covers(matter) && !planned.add(takeover.from() + " " + matter)) {
                findings.say(
                        at,
                        "handed-over-twice",
                        takeover.from() + " " + matter,
                        "Bàn giao hai lần.",
                        "It would be handed over twice.");
            }
        }
    }

    /** Who goes on with this matter of a body, as the decision says; null if it says nothing. */
    @Nullable
    Code successor(Code body, Matter matter) {
        return takingOver.getOrDefault(matter, Map.of()).get(body);
    }

    DatedTree after() {
        return after;
    }

    Map<Code, String> touched() {
        return touched;
    }

    Set<Code> ending() {
        return ending.keySet();
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    /** How large parts are of bodies that were divided before. */
    List<Step> sharesBrought() {
        return event.acts().stream()
                .flatMap(act -> act instanceof Apportion said
                        ? said.parts().stream().map(part -> new Step(said.body(), part.into(), part.share()))
                        : Stream.empty())
                .toList();
    }

    Findings findings() {
        return findings;
    }

    LegalEvent event() {
        return event;
    }
}
