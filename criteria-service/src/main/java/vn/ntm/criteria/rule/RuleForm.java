package vn.ntm.criteria.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A rule as the API writes it: one operator, and beside it {@code notApplicableWhen} where there is a way out.
 *
 * <pre>{@code
 * {"atLeast": {"byRegion": {"BTB": 98, "DBSH": 99}}}
 * {"allOf": [{"part": "male", "atLeast": 70}, {"part": "female", "atLeast": 70}]}
 * {"isTrue": true, "notApplicableWhen": {"declared": "không có làng nghề"}}
 * }</pre>
 */
public final class RuleForm {

    private static final Set<String> BESIDE = Set.of("notApplicableWhen", "part");
    private static final Rule UNREADABLE = new Rule.IsTrue(false);

    private static final int MOST_LEVELS = 5;

    private RuleForm() {}

    /** What was written there; every fault is noted, and the result is of use only if there was none. */
    public static Rule read(Map<?, ?> said, String pointer, Faults faults) {
        var operators = said.keySet().stream()
                .map(String::valueOf)
                .filter(name -> !BESIDE.contains(name))
                .sorted()
                .toList();
        if (operators.size() != 1) {
            faults.say(
                    pointer,
                    "one-operator",
                    String.join(", ", operators),
                    "Quy tắc phải có đúng một phép so sánh.",
                    "A rule has exactly one operator.");
        }
        Rule rule = UNREADABLE;
        for (var operator : operators) {
            rule = operator(operator, said.get(operator), pointer + "/" + operator, faults);
        }
        return said.containsKey("notApplicableWhen")
                ? exemption(said.get("notApplicableWhen"), pointer + "/notApplicableWhen", faults)
                        .<Rule>map(withRule(rule))
                        .orElse(rule)
                : rule;
    }

    private static java.util.function.Function<Exemption, Rule> withRule(Rule rule) {
        return exemption -> new Rule.NotApplicableWhen(exemption, rule);
    }

    private static Rule operator(String name, @Nullable Object said, String pointer, Faults faults) {
        return switch (name) {
            case "atLeast" ->
                said instanceof Map<?, ?> map && map.containsKey("level")
                        ? rated(map, pointer, faults)
                        : new Rule.AtLeast(ThresholdForm.read(said, pointer, faults));
            case "atMost" -> new Rule.AtMost(ThresholdForm.read(said, pointer, faults));
            case "equals" -> new Rule.EqualTo(ThresholdForm.read(said, pointer, faults));
            case "between" -> between(said, pointer, faults);
            case "isTrue" -> new Rule.IsTrue(said instanceof Map<?, ?> map && map.containsKey("provinceDefined"));
            case "none" -> new Rule.None();
            case "increases" -> new Rule.Increases(by(said, pointer, faults));
            case "decreases" -> new Rule.Decreases(by(said, pointer, faults));
            case "allOf" -> allOf(said, pointer, faults);
            default -> {
                faults.say(
                        pointer, "unknown-operator", name, "Không có phép so sánh này.", "There is no such operator.");
                yield UNREADABLE;
            }
        };
    }

    private static Rule rated(Map<?, ?> said, String pointer, Faults faults) {
        var level = String.valueOf(said.get("level"));
        var scale = texts(said.get("scale"));
        if (!scale.contains(level) || new HashSet<>(scale).size() < scale.size()) {
            faults.say(
                    pointer + "/scale",
                    "level-not-on-the-scale",
                    level,
                    "Thang xếp loại phải có mức này, mỗi mức một lần.",
                    "The scale must have this level, and each level once.");
        }
        return new Rule.Rated(level, scale);
    }

    private static Rule between(@Nullable Object said, String pointer, Faults faults) {
        if (!(said instanceof Map<?, ?> map) || !map.keySet().equals(Set.of("low", "high"))) {
            faults.say(pointer, "low-and-high", null, "Cần low và high.", "It takes low and high.");
            return UNREADABLE;
        }
        var low = ThresholdForm.read(map.get("low"), pointer + "/low", faults);
        var high = ThresholdForm.read(map.get("high"), pointer + "/high", faults);
        if (low instanceof Threshold.Fixed(var least)
                && high instanceof Threshold.Fixed(var most)
                && least.compareTo(most) > 0) {
            faults.say(pointer, "low-above-high", least, "Mức dưới cao hơn mức trên.", "low is above high.");
        }
        return new Rule.Between(low, high);
    }

    private static BigDecimal by(@Nullable Object said, String pointer, Faults faults) {
        if (Boolean.TRUE.equals(said)) {
            return BigDecimal.ZERO;
        }
        var by = Numbers.read(said instanceof Map<?, ?> map ? map.get("by") : said, pointer, faults);
        if (by.isPresent() && by.get().signum() < 0) {
            faults.say(pointer, "negative", said, "Không được âm.", "It may not be negative.");
        }
        return by.orElse(BigDecimal.ZERO);
    }

    private static Rule allOf(@Nullable Object said, String pointer, Faults faults) {
        var parts = new ArrayList<Rule.Part>();
        var names = new HashSet<String>();
        var list = said instanceof List<?> given ? given : List.of();
        if (pointer.split("/allOf", -1).length > MOST_LEVELS) {
            faults.say(pointer, "too-deep", null, "Quá nhiều tầng.", "Too many levels.");
            return new Rule.AllOf(parts);
        }
        if (list.size() < 2) {
            faults.say(pointer, "parts-missing", null, "Cần ít nhất hai phần.", "It takes two parts at least.");
        }
        for (int i = 0; i < list.size(); i++) {
            var at = pointer + "/" + i;
            if (!(list.get(i) instanceof Map<?, ?> part)) {
                faults.say(at, "not-a-rule", null, "Không phải quy tắc.", "Not a rule.");
                continue;
            }
            var name = String.valueOf(part.get("part"));
            if (!name.matches("[a-z][a-z0-9]{0,29}(-[a-z0-9]{1,10})*") || !names.add(name)) {
                faults.say(
                        at + "/part",
                        "part-not-named",
                        part.get("part"),
                        "Mỗi phần có một tên riêng bằng chữ thường.",
                        "Each part has a name of its own, in small letters.");
            }
            parts.add(new Rule.Part(name, read(part, at, faults)));
        }
        return new Rule.AllOf(parts);
    }

    private static Optional<Exemption> exemption(@Nullable Object said, String pointer, Faults faults) {
        var map = said instanceof Map<?, ?> given ? given : Map.of();
        if (map.size() == 1 && map.get("declared") instanceof String when && !when.isBlank()) {
            return Optional.of(new Exemption.Declared(when));
        }
        if (map.size() == 1 && map.containsKey("regions")) {
            var regions = texts(map.get("regions")).stream()
                    .map(Region::called)
                    .map(found -> found.orElse(null))
                    .toList();
            if (!regions.isEmpty() && regions.stream().allMatch(Objects::nonNull)) {
                return Optional.of(new Exemption.InRegions(
                        regions.stream().filter(Objects::nonNull).collect(Collectors.toSet())));
            }
        }
        if (map.size() == 1 && map.containsKey("communeGroups")) {
            var groups = texts(map.get("communeGroups"));
            if (!groups.isEmpty() && groups.stream().allMatch(group -> group.matches("[123]"))) {
                return Optional.of(new Exemption.InCommuneGroups(
                        groups.stream().map(Integer::valueOf).collect(Collectors.toSet())));
            }
        }
        faults.say(
                pointer,
                "unknown-exemption",
                null,
                "Cần declared, regions hoặc communeGroups.",
                "It takes declared, regions or communeGroups.");
        return Optional.empty();
    }

    private static List<String> texts(@Nullable Object said) {
        return said instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
    }
}
